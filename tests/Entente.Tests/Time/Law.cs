using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests;

/// <summary>Laws checked on generated cases, always the same ones, so that a failure repeats.</summary>
internal static class Law
{
    public static void Holds<T>(Gen<T> cases, Func<T, bool> law, int count = 500) =>
        Prop.ForAll(cases.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithReplay(20120531, 1).WithMaxTest(count));
}

/// <summary>Values of the calendar.</summary>
internal static class Calendar
{
    private static readonly int LastDay = new DateOnly(9998, 12, 31).DayNumber;

    /// <summary>Days over the whole calendar, with many near the ends of years, leap days among them.</summary>
    public static Gen<DateOnly> Days { get; } = Gen.OneOf(
        Gen.Choose(0, LastDay).Select(DateOnly.FromDayNumber),
        from year in Gen.Choose(1900, 2100) from offset in Gen.Choose(-4, 4) select new DateOnly(year, 1, 1).AddDays(offset),
        from year in Gen.Choose(1, 2400) select new DateOnly(year * 4, 2, DateTime.DaysInMonth(year * 4, 2)));

    public static Gen<DateOnly> RecentDays { get; } = Gen.Choose(new DateOnly(1990, 1, 1).DayNumber, new DateOnly(2020, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);

    public static Gen<Frequency> Frequencies { get; } = Gen.Elements(Enum.GetValues<Frequency>());

    public static Gen<Period> Periods { get; } = from day in Days from frequency in Frequencies select Period.Of(day, frequency);

    public static Gen<PartialDate> PartialDates { get; } = Gen.OneOf(
        Days.Select(PartialDate.Day),
        Days.Select(day => PartialDate.Parse($"{day:yyyy-MM}")),
        Days.Select(day => PartialDate.Parse($"{day:yyyy}")));

    /// <summary>Short texts of the characters that dates, periods and propositions are made of, and a few that they are not.</summary>
    public static Gen<string> Scraps { get; } = Gen.Elements("0123456789-QWymwd 2010-04-08 \0a\u0665é+.|(),><=".ToCharArray())
        .ArrayOf().Select(characters => new string(characters));
}
