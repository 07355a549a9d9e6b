using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests;

public class CameoCodeTests
{
    private static readonly Gen<string> Texts =
        from root in Gen.Choose(1, 20)
        from length in Gen.Choose(0, 2)
        from tail in Gen.ArrayOf(Gen.Choose(0, 9), length)
        select $"{root:00}{string.Concat(tail)}";

    [Fact]
    public void Parse_and_format_give_the_same_text() =>
        Prop.ForAll(Texts.ToArbitrary(), text => CameoCode.Parse(text).ToString() == text).QuickCheckThrowOnFailure();

    [Fact]
    public void CompareTo_orders_as_texts() =>
        Prop.ForAll(
            Gen.Two(Texts).ToArbitrary(),
            pair => Math.Sign(CameoCode.Parse(pair.Item1).CompareTo(CameoCode.Parse(pair.Item2)))
                == Math.Sign(string.CompareOrdinal(pair.Item1, pair.Item2))).QuickCheckThrowOnFailure();

    [Fact]
    public void IsWithin_is_a_prefix_of_the_text() =>
        Prop.ForAll(
            Gen.Two(Texts).ToArbitrary(),
            pair => CameoCode.Parse(pair.Item1).IsWithin(CameoCode.Parse(pair.Item2))
                == pair.Item1.StartsWith(pair.Item2, StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void Parse_keeps_zeros_in_front()
    {
        CameoCode.Parse("010").ShouldNotBe(CameoCode.Parse("10"));
        CameoCode.Parse("010").Text.ShouldBe("010");
        CameoCode.Parse("02").ShouldNotBe(CameoCode.Parse("020"));
    }

    [Theory]
    [InlineData("0211", "02", "021", "021")]
    [InlineData("021", "02", "021", "02")]
    [InlineData("190", "19", "190", "19")]
    [InlineData("2042", "20", "204", "204")]
    public void Root_base_and_parent_cut_digits_off(string text, string root, string @base, string parent)
    {
        var code = CameoCode.Parse(text);
        code.Root.Text.ShouldBe(root);
        code.Base.Text.ShouldBe(@base);
        code.Parent.ShouldBe(CameoCode.Parse(parent));
        code.Length.ShouldBe(text.Length);
    }

    [Fact]
    public void Root_of_a_root_is_itself_and_has_no_parent()
    {
        var root = CameoCode.Parse("14");
        root.Root.ShouldBe(root);
        root.Base.ShouldBe(root);
        root.Parent.ShouldBeNull();
    }

    [Theory]
    [InlineData("0211", "0211", true)]
    [InlineData("0211", "02", true)]
    [InlineData("0211", "022", false)]
    [InlineData("02", "021", false)]
    [InlineData("010", "10", false)]
    public void IsWithin_follows_the_hierarchy(string code, string prefix, bool within) =>
        CameoCode.Parse(code).IsWithin(CameoCode.Parse(prefix)).ShouldBe(within);

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("00")]
    [InlineData("21")]
    [InlineData("99")]
    [InlineData("01000")]
    [InlineData("1a")]
    [InlineData(" 10")]
    [InlineData("-10")]
    [InlineData("---")]
    [InlineData("١٠")]
    public void Parse_of_what_is_no_code_says_what_is_expected_and_near(string text)
    {
        CameoCode.TryParse(text, out _).ShouldBeFalse();
        var error = Should.Throw<EntenteException>(() => CameoCode.Parse(text));
        error.Code.ShouldBe("cameo-code-malformed");
        error.Found.ShouldBe(text);
        error.Expected.ShouldContain("two to four digits");
        error.Remedy.ShouldContain("Nearest");
    }

    [Fact]
    public void TryParse_of_nothing_is_false() => CameoCode.TryParse(null, out _).ShouldBeFalse();

    [Fact]
    public void Default_is_loud()
    {
        Should.Throw<InvalidOperationException>(() => default(CameoCode).Text);
        Should.Throw<InvalidOperationException>(() => default(CameoCode).Root);
    }
}
