using Entente.Datasets.Cases;
using Entente.TestSupport;

namespace Entente.Datasets.Tests;

/// <summary>The cases of the repository can be read to the last row.</summary>
public class BundledCaseTests
{
    public static TheoryData<string> Folders => [.. Directory.GetDirectories(Repository.PathTo("cases")).Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Read_ABundledCase_RefusesNothing(string name) =>
        CaseReader.Read(Repository.PathTo("cases", name)).Problems.Select(problem => problem.ToString()).ShouldBeEmpty();
}
