using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Entente.Architecture.Tests;

/// <summary>Promises about every public type.</summary>
public class PublicTypeTests
{
    /// <summary>Open because callers catch by family; each with its reason.</summary>
    private static readonly Dictionary<string, string> Open = new(StringComparer.Ordinal)
    {
        ["Entente.EntenteException"] = "the root of the family of failures",
    };

    public static TheoryData<string> Assemblies => [.. House.Walls.Keys];

    private static IEnumerable<Type> Of(string assembly) => House.PublicTypes.Where(type => type.Assembly.GetName().Name == assembly);

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Types_are_sealed_static_abstract_or_records(string assembly) =>
        Of(assembly).Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !House.IsRecord(type)).Select(type => type.FullName!).Except(Open.Keys).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Fields_cannot_be_changed(string assembly) =>
        Of(assembly).SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsSpecialName).Select(Name).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Properties_are_set_once(string assembly) =>
        Of(assembly).SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.GetSetMethod() is { } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))).Select(Name).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Structs_are_read_only(string assembly) =>
        Of(assembly).Where(type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false)).Select(type => type.FullName).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Collections_are_handed_out_to_be_read(string assembly) =>
        Of(assembly).SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.PropertyType.IsGenericType && IsMutable(property.PropertyType.GetGenericTypeDefinition())).Select(Name).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Types_say_what_they_are(string assembly)
    {
        var file = Path.Combine(AppContext.BaseDirectory, assembly + ".xml");
        File.Exists(file).ShouldBeTrue(file);
        var summaries = XDocument.Load(file).Descendants("member")
            .Where(member => member.Element("summary") is { } summary && (summary.Value.Trim().Length > 0 || summary.HasElements))
            .Select(member => (string)member.Attribute("name")!).ToHashSet(StringComparer.Ordinal);
        Of(assembly).Select(type => "T:" + type.FullName!.Replace('+', '.')).Where(name => !summaries.Contains(name)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Names_say_what_a_type_is_for(string assembly) =>
        Of(assembly).Select(type => type.Name).Where(name => new[] { "Manager", "Helper", "Utils", "Util", "Service", "Processor", "Impl" }.Any(end => name.EndsWith(end, StringComparison.Ordinal))).ShouldBeEmpty();

    [Fact]
    public void Types_lie_in_the_namespace_of_their_project() =>
        House.PublicTypes.Where(type => type.Namespace != "Entente" && !type.Namespace!.StartsWith(type.Assembly.GetName().Name!, StringComparison.Ordinal)).Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void The_executable_is_no_library() => Of("Entente.Cli").ShouldBeEmpty();

    private static bool IsMutable(Type type) => type == typeof(List<>) || type == typeof(Dictionary<,>) || type == typeof(HashSet<>) || type == typeof(IList<>) || type == typeof(IDictionary<,>) || type == typeof(ICollection<>);

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.FullName}.{member.Name}";
}
