using System.Text.Json;

namespace Entente.Reporting.Tests;

public class JsonReportTests
{
    [Fact]
    public void Write_is_stable_to_the_byte() => Golden.ShouldMatch("rich.json", Written.Json(Sample.Rich));

    [Fact]
    public void Write_is_stable_to_the_byte_where_nothing_is_known() => Golden.ShouldMatch("empty.json", Written.Json(Sample.Empty));

    [Fact]
    public void Write_gives_the_names_that_people_script_against()
    {
        var root = Written.Document(Sample.Rich);
        Names(root, "dyad", "as_of", "horizon", "framework", "overall", "variables", "typology", "ledger", "linkages", "projection", "sensitivity", "track_record", "provenance");
        Names(root.GetProperty("overall"), "level", "low", "high", "band", "bottleneck", "momentum", "momentum_se", "verdict");
        Names(root.GetProperty("variables")[0], "id", "level", "low", "high", "band", "momentum", "momentum_se", "shift", "verdict", "by_direction", "evidence_for", "evidence_against");
        Names(root.GetProperty("variables")[0].GetProperty("evidence_for")[0], "id", "kind", "date", "known_on", "source", "target", "cameo", "text", "impact", "publisher");
        Names(root.GetProperty("typology")[0], "from", "to", "observed", "declared", "since", "tests");
        Names(root.GetProperty("ledger")[0], "side", "given", "received", "grievances", "balances", "unreturned");
        Names(root.GetProperty("linkages")[0], "id", "if", "then", "decider", "status", "deadline");
        Names(root.GetProperty("projection"), "horizon_end", "p_warmer", "p_cooler", "quantiles", "baselines");
        Names(root.GetProperty("track_record"), "n", "brier", "calibration");
        Names(root.GetProperty("provenance"), "versions", "seed", "inputs");
    }

    [Fact]
    public void Write_gives_what_the_records_hold()
    {
        var root = Written.Document(Sample.Rich);
        root.GetProperty("dyad").GetString().ShouldBe("USA-RUS");
        root.GetProperty("as_of").GetString().ShouldBe("2012-05-31");
        root.GetProperty("horizon").GetString().ShouldBe("5y");
        root.GetProperty("variables")[0].GetProperty("by_direction").GetProperty("USA>RUS").GetProperty("level").GetDouble().ShouldBe(2.1);
        root.GetProperty("projection").GetProperty("quantiles").GetProperty("0.05").GetDouble().ShouldBe(-2.61);
        root.GetProperty("projection").GetProperty("baselines").GetProperty("no-change").GetProperty("p_warmer").GetDouble().ShouldBe(0.274);
        root.GetProperty("ledger")[0].GetProperty("balances").GetProperty("count").GetProperty("net").GetDouble().ShouldBe(-6);
        root.GetProperty("variables")[0].GetProperty("evidence_for").GetArrayLength().ShouldBe(17);
    }

    [Fact]
    public void Write_gives_an_unless_linkage_no_if()
    {
        var linkages = Written.Document(Sample.Rich).GetProperty("linkages");
        linkages[0].GetProperty("if").ValueKind.ShouldBe(JsonValueKind.Null);
        linkages[0].GetProperty("unless").GetString().ShouldStartWith("the United States guarantees");
        linkages[1].GetProperty("unless").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Write_repeats_the_scores_of_the_group_that_it_names()
    {
        var record = Written.Document(Sample.Rich).GetProperty("track_record");
        var group = record.GetProperty("groups").GetProperty(record.GetProperty("group").GetString()!);
        record.GetProperty("n").GetInt32().ShouldBe(group.GetProperty("n").GetInt32());
        record.GetProperty("brier").GetDouble().ShouldBe(group.GetProperty("brier").GetDouble());
    }

    [Fact]
    public void Write_gives_a_null_level_with_not_enough_evidence_and_only_then()
    {
        foreach (var assessment in new[] { Sample.Rich, Sample.Empty })
        {
            var root = Written.Document(assessment);
            foreach (var standing in root.GetProperty("variables").EnumerateArray().Append(root.GetProperty("overall")))
                (standing.GetProperty("level").ValueKind == JsonValueKind.Null).ShouldBe(standing.GetProperty("verdict").GetString() == "not enough evidence");
        }
    }

    [Fact]
    public void Write_rounds_numbers_to_six_decimals() =>
        Written.Document(Sample.Rich).GetProperty("variables")[0].GetProperty("features").GetProperty("flow").GetRawText().ShouldBe("-0.123457");

    [Fact]
    public void Write_has_no_negative_zero() =>
        Written.Document(Sample.Rich with { Sensitivity = [new SensitivityCase("x", null, null, -0.0000001, false)] }).GetProperty("sensitivity")[0].GetProperty("change").GetRawText().ShouldBe("0");

    [Fact]
    public void Write_leaves_the_stream_open()
    {
        using var stream = new MemoryStream();
        JsonReport.Write(Sample.Empty, stream);
        stream.CanWrite.ShouldBeTrue();
        stream.ToArray()[^1].ShouldBe((byte)'\n');
    }

    [Theory]
    [InlineData("\"},{\"level\":9,\"x\":\"")]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("back\\slash \u0000 \u001b \u2028 \u202e")]
    public void Write_keeps_hostile_texts_inside_their_strings(string text)
    {
        var root = Written.Document(Hostile.Everywhere(text));
        root.GetProperty("title").GetString().ShouldBe(text);
        root.GetProperty("variables")[0].GetProperty("evidence_for")[0].GetProperty("text").GetString().ShouldBe(text);
        JsonShape.Of(JsonReport.Schema).Errors(root).Where(error => !error.Contains("is not one of", StringComparison.Ordinal) && !error.Contains("does not fit", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Write_replaces_half_a_surrogate_pair() =>
        Written.Document(Sample.Empty with { Title = "half \ud83d" }).GetProperty("title").GetString().ShouldBe("half \ufffd");

    [Fact]
    public void Write_refuses_null()
    {
        Should.Throw<ArgumentNullException>(() => JsonReport.Write(null!, Stream.Null));
        Should.Throw<ArgumentNullException>(() => JsonReport.Write(Sample.Empty, null!));
    }

    private static void Names(JsonElement element, params string[] names)
    {
        foreach (var name in names) element.TryGetProperty(name, out _).ShouldBeTrue($"there is no field {name}");
    }
}
