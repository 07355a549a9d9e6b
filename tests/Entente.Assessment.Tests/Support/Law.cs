using FsCheck;
using FsCheck.Fluent;

namespace Entente.Assessment.Tests;

/// <summary>Laws checked on generated cases, always the same ones, so that a failure repeats.</summary>
internal static class Law
{
    public static void Holds<T>(Gen<T> cases, Func<T, bool> law, int times = 100) =>
        Prop.ForAll(cases.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithReplay(20120531, 1).WithMaxTest(times));
}
