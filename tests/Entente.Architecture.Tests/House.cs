using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Entente.Analysis;
using Entente.Assessment;
using Entente.Datasets.Cases;
using Entente.Reporting;
using Entente.TestSupport;

namespace Entente.Architecture.Tests;

/// <summary>The projects, which of the others each may see, and their assemblies.</summary>
internal static class House
{
    /// <summary>Who sees whom.</summary>
    public static IReadOnlyDictionary<string, string[]> Walls { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Entente"] = [],
        ["Entente.Analysis"] = ["Entente"],
        ["Entente.Datasets"] = ["Entente"],
        ["Entente.Assessment"] = ["Entente", "Entente.Analysis"],
        ["Entente.Reporting"] = ["Entente", "Entente.Analysis", "Entente.Assessment"],
        ["Entente.Workspace"] = ["Entente", "Entente.Analysis", "Entente.Assessment", "Entente.Datasets"],
        ["Entente.Cli"] = ["Entente", "Entente.Analysis", "Entente.Assessment", "Entente.Datasets", "Entente.Reporting", "Entente.Workspace"],
    };

    /// <summary>Packages that each may use; none where it is not named.</summary>
    public static IReadOnlyDictionary<string, string[]> Packages { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Entente.Datasets"] = ["CsvHelper", "YamlDotNet"],
        ["Entente.Cli"] = ["System.CommandLine"],
    };

    public static IReadOnlyList<Assembly> Assemblies { get; } =
        [typeof(Actor).Assembly, typeof(RelationScore).Assembly, typeof(CaseReader).Assembly, typeof(RelationAssessment).Assembly, typeof(JsonReport).Assembly, typeof(Workspace).Assembly, Assembly.Load("Entente.Cli")];

    /// <summary>Every type that others can see and that a person wrote.</summary>
    public static IReadOnlyList<Type> PublicTypes { get; } =
        [.. Assemblies.SelectMany(assembly => assembly.GetExportedTypes()).Where(type => !type.Name.Contains('<') && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))];

    /// <summary>Source files of the product, by their path from the root.</summary>
    public static IReadOnlyList<string> Sources { get; } =
        [.. Directory.EnumerateFiles(Repository.PathTo("src"), "*.cs", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> ProjectReferences(string project) => Included(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

    public static IEnumerable<string> PackageReferences(string project) => Included(project, "PackageReference");

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance) is not null;

    private static IEnumerable<string> Included(string project, string item) =>
        XDocument.Load(Repository.PathTo("src", project, project + ".csproj")).Descendants(item).Select(element => (string)element.Attribute("Include")!);
}
