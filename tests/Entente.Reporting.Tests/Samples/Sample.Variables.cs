namespace Entente.Reporting.Tests;

internal static partial class Sample
{
    private static OverallStanding Overall() => new()
    {
        Level = Estimate(1.4213, 0.3107, 2.2049),
        Mean = new Level(1.8702),
        Bottleneck = new Bottleneck(new VariableId("geopolitics"), new Level(-0.4), new Level(2.6), Binds: false),
        ByDirection = [new(Dyad.Forward, new Level(1.61), 66), new(Dyad.Backward, new Level(1.23), 52)],
        Momentum = new Momentum(-0.4204, 0.2012, new ShiftReading(ShiftState.Open, Course.Cooler, Period.Month(2011, 11), 0.4444, 9, ["k-missile-defence-guarantee"])),
        BandCauses = [new("recoding", 0.9), new("coverage", 0.8), new("intensity", 0.5)],
        Verdict = new Verdict("bargaining and seeking compromise", "bargaining", "Conflict and cooperation both high by the dyad's own past, with open negotiations.",
            [Test("conflict", ComparisonOperator.AtLeast, 0.35, 0.52, true), Test("cooperation", ComparisonOperator.AtLeast, 0.5, 0.7, true), Test("negotiating", ComparisonOperator.AtLeast, 1, 3, true), Test("flow", ComparisonOperator.MoreThan, -0.5, 0.1049999, true)]),
        History = History(1.4, 0.2),
        YearBefore = new Level(1.8),
    };

    private static VariableStanding Military() => Standing(
        "military", "Military strategy", "Do the two arm against each other or bind their arms together?", Estimate(1.9, 0.6, 2.9),
        new Momentum(-0.62, 0.21, new ShiftReading(ShiftState.Open, Course.Cooler, Period.Month(2011, 11), null, 0, [])),
        new Verdict("bargaining and seeking compromise", "bargaining", "Conflict and cooperation both high by the dyad's own past, with open negotiations.",
            [Test("conflict", ComparisonOperator.AtLeast, 0.35, 0.61, true), Test("cooperation", ComparisonOperator.AtLeast, 0.5, 0.74, true), Test("negotiating", ComparisonOperator.AtLeast, 1, 2, true), Test("flow", ComparisonOperator.MoreThan, -0.5, -0.12, true)]),
        "military",
        [
            Row("2010-04-08-new-start-signed", "2010-04-08", "USA|RUS", "USA|RUS", "0571", 1.3124, "The presidents sign New START in Prague: 1,550 deployed warheads and 700 launchers on either side.", "White House", inForce: true),
            Row("2011-02-05-new-start-in-force", "2011-02-05", "USA|RUS", "USA|RUS", "0571", 0.9431, "New START enters into force as the foreign ministers exchange the instruments of ratification in Munich.", "US Department of State", inForce: true),
            Row("2012-03-26-flexibility", "2012-03-26", "USA", "RUS", "055", 0.3087, "Barack Obama asks Dmitri Medvedev to tell Vladimir Putin that he will have more flexibility on missile defence after the election.", "Reuters", kind: EvidenceKind.Statement, holder: "Barack Obama, President of the United States"),
            .. Series("mil-plus", 14, 0.25, "USA", "RUS", "061", "Inspectors visit a base of the other side under New START, visit number"),
        ],
        [
            Row("2011-11-23-medvedev-countermeasures", "2011-11-23", "RUS", "USA", "138", -0.8412, "Dmitri Medvedev announces countermeasures should talks on missile defence fail: radar in Kaliningrad, Iskander missiles, leaving New START.", "Kremlin", kind: EvidenceKind.Statement, holder: "Dmitri Medvedev, President of Russia"),
            Row("2011-11-22-cfe-data-stopped", "2011-11-22", "USA", "RUS", "1056", -0.5511, "The United States stops giving Russia data under the treaty on conventional forces in Europe.", "US Department of State", citation: "c-recalled"),
            Row("2012-05-03-makarov-preemption", "2012-05-03", "RUS", "USA|NATO", "130", -0.4402, "General Nikolai Makarov says that Russia may strike first at missile defence sites if the situation worsens.", "a source published later", citation: "c-later"),
            .. Series("mil-minus", 6, -0.11, "RUS", "USA", "111", "A spokesman criticises the plan for interceptors in Europe, remark number"),
        ],
        structure: new StructureReading(0.42, "improving",
        [
            Indicator("warheads-usa", "Deployed strategic warheads, United States", "warheads", "US Department of State", WarmerWhen.Lower, [1790, 1737], -0.0296, 0.2, 0.42, ""),
            Indicator("milex-rus", "Military expenditure of Russia", "million USD of 2010", "SIPRI", WarmerWhen.None, [49000, 52586.5, 58644, 64123], 0.2008, 1, null, "no declared sign"),
        ]),
        disagreement: "Interaction cools while the figures improve.");

    private static VariableStanding Geopolitics() => Standing(
        "geopolitics", "Geopolitics", "Do their interests in third countries and world order collide or run together?", Estimate(-0.4, -1.5, 0.7),
        new Momentum(-0.9, 0.3, new ShiftReading(ShiftState.Shift, Course.Cooler, Period.Month(2011, 3), 0.6, 5, ["k-northern-network"])),
        new Verdict("a contradiction temporarily eased", "eased", "Conflict has fallen from high while its cause stays open.",
            [Test("conflict_fall", ComparisonOperator.AtLeast, 0.4, 0.45, true), Test("open_causes", ComparisonOperator.AtLeast, 1, 4, true), Test("flow_change", ComparisonOperator.MoreThan, 0, 0.02, true), Test("level", ComparisonOperator.LessThan, 3, -0.4, true)]),
        "geopolitics",
        [
            Row("2011-09-22-new-silk-road", "2011-09-22", "USA", "", "", 0.41, "Hillary Clinton presents the New Silk Road for Afghanistan and its neighbours; Russia lets it pass.", "US Department of State"),
            .. Series("geo-plus", 9, 0.31, "RUS", "USA", "0233", "A train of the northern distribution network leaves for Afghanistan, train number"),
        ],
        [
            Row("2012-02-04-syria-veto", "2012-02-04", "RUS", "USA", "1246", -0.9304, "Russia and China veto a resolution of the Security Council on Syria that the United States sponsors, 13 votes to 2.", "United Nations", reason: "against a text that the United States sponsors"),
            .. Series("geo-minus", 11, -0.29, "USA", "RUS", "112", "A senator accuses Russia over its arms for Syria, speech number"),
        ],
        structure: new StructureReading(-0.21, "worsening",
            [Indicator("un-distance", "Distance of ideal points in the UN General Assembly", "points", "Bailey, Strezhnev and Voeten", WarmerWhen.Lower, [3.02, 3.11, 3.2], 0.03, 1, -0.21, "")]),
        disagreement: "");

    private static VariableStanding Economics() => Standing(
        "economics", "Economics and trade", "Do trade, investment and energy bind the two, or are they used against each other?", Estimate(3.1, 2.2, 3.8),
        new Momentum(0.71, 0.25, new ShiftReading(ShiftState.Blip, Course.Warmer, Period.Month(2011, 12), null, 3, [])),
        new Verdict("seeking breakthroughs", "breakthroughs", "From a low base, cooperation rises and obstacles are being removed.",
            [Test("level", ComparisonOperator.LessThan, 4, 3.1, true), Test("cooperation", ComparisonOperator.AtLeast, 0.4, 0.81, true), Test("easing", ComparisonOperator.AtLeast, 1, 2, true), Test("flow", ComparisonOperator.MoreThan, 0, 0.62, true)]),
        "economics",
        [
            Row("2011-12-16-wto-accession", "2011-12-16", "RUS|WTO", "USA", "057", 1.1, "The ministerial conference of the WTO approves Russia's accession after eighteen years of talks.", "World Trade Organization", inForce: true),
            Row("2011-08-30-exxon-rosneft", "2011-08-30", "USA", "RUS", "0311", 0.52, "ExxonMobil and Rosneft agree to explore the Kara Sea together for 3.2 billion dollars.", "Rosneft", citation: "c-two|c-recalled"),
        ],
        [
            Row("1975-01-03-jackson-vanik", "1975-01-03", "USA", "RUS", "163", -0.4, "The Trade Act of 1974 ties normal trade relations to free emigration, and still does.", "US Congress", inForce: true),
        ],
        structure: new StructureReading(0.31, "improving",
        [
            Indicator("goods-exports-usa-rus", "US goods exports to Russia", "million USD, current", "US Census Bureau", WarmerWhen.Higher, [9335, 5332, 6006, 8318], 0.2073, 0.94, 0.31, ""),
            Indicator("goods-imports-usa-rus", "US goods imports from Russia", "million USD, current", "US Census Bureau", WarmerWhen.Higher, [26783, 18200, 25692, 34619], 0.4697, 1, 0.5, ""),
            Indicator("investment-usa-rus", "US direct investment in Russia", "million USD", "US Bureau of Economic Analysis", WarmerWhen.Higher, [9878], null, 1, null, "only 1 figures known"),
            Indicator("oil-usa-rus", "US imports of Russian oil", "thousand barrels a day", "US Energy Information Administration", WarmerWhen.Higher, [562.25, 611.5, 623.125], 0.0618, 1, 0.1, ""),
            Indicator("idealpoint-yardstick", "Expert score of the relationship", "points", "an institute", WarmerWhen.None, [0.123, 1.5], 11.195, 1, null, "kept out of the standing to resolve projections", yardstick: true),
        ]),
        disagreement: "");

    private static VariableStanding Domestic() => Standing(
        "domestic", "Domestic politics", "Do institutions, elites and publics in either state carry the relationship or work against it?", null,
        null, Verdict.NotEnoughEvidence, "domestic", [],
        [Row("2012-05-23-magnitsky-bill", "2012-05", "USA", "RUS", "", -0.3, "A committee of the Senate takes up the bill named after Sergei Magnitsky.", "US Senate", status: EventStatus.Planned, issue: "magnitsky")],
        structure: new StructureReading(null, "no figures", []),
        disagreement: "");

    private static VariableStanding Standing(
        string id, string name, string question, LevelEstimate? level, Momentum? momentum, Verdict verdict, string variable,
        IReadOnlyList<WeighedEvidence> plus, IReadOnlyList<WeighedEvidence> minus, StructureReading structure, string disagreement) => new()
        {
            Variable = new Variable(new VariableId(id), name, question, 0.25, [variable], ["15"], ["NATO"], ["new-start"], ["milex-*"]),
            Level = level,
            BandCauses = level is null ? [] : [new("recoding", 1.2), new("coverage", 0.6), new("intensity", 0.71)],
            Momentum = momentum,
            Verdict = verdict,
            ByDirection = level is { } known ? [new(Dyad.Forward, new Level(known.Value.Value + 0.2), 23), new(Dyad.Backward, new Level(known.Value.Value - 0.2), 21)] : [new(Dyad.Forward, null, 3), new(Dyad.Backward, null, 1)],
            WordsAndDeeds = level is null ? new WordsAndDeeds(null, null, 0, 0) : new WordsAndDeeds(-0.31, 0.55, 22, 14),
            Structure = structure,
            Disagreement = disagreement,
            Drift = 0.31,
            Items = level is null ? 4 : 44,
            Features = new Dictionary<string, double>(StringComparer.Ordinal) { ["level"] = level?.Value.Value ?? 0, ["cooperation"] = 0.74, ["conflict"] = 0.61, ["flow"] = -0.12345678 },
            EvidenceFor = [.. plus.Select(row => In(row, id))],
            EvidenceAgainst = [.. minus.Select(row => In(row, id))],
            OtherEvidence = [In(Row(id + "-condition", "2012-02-27", "RUS", "USA", "025", 0, "Vladimir Putin writes that the proposals to settle the dispute still stand.", "Moskovskie Novosti", kind: EvidenceKind.Condition, holder: "Vladimir Putin, Prime Minister of Russia", conception: "partner-of-convenience"), id)],
            History = level is { } at ? History(at.Value.Value, 0.2) : [],
        };

    private static WeighedEvidence In(WeighedEvidence row, string variable) => row with { Evidence = row.Evidence with { Variable = new VariableId(variable) } };

    private static WeighedEvidence Row(
        string id, string date, string source, string target, string cameo, double impact, string text, string publisher, bool inForce = false,
        EvidenceKind kind = EvidenceKind.Act, string holder = "", string conception = "", string citation = "c-one", string reason = "", string issue = "", EventStatus status = EventStatus.Occurred) => new(
        new Evidence
        {
            Id = id,
            Kind = kind,
            OccurredOn = On(date),
            KnownOn = Day(date),
            Source = source,
            Target = target,
            Cameo = cameo.Length == 0 ? null : CameoCode.Parse(cameo),
            Plover = cameo.Length == 0 ? "" : "AGREE",
            Variable = new VariableId("military"),
            Issue = issue,
            Status = status,
            Text = text,
            Holder = holder,
            Conception = conception,
            BearsOn = [new Bearing(Dyad.Forward, new VariableId("military"), Math.Sign(impact), 1, reason)],
            InForceFrom = inForce ? Day(date) : null,
            InForceUntil = inForce && id.Contains("signed", StringComparison.Ordinal) ? new DateOnly(2012, 1, 1) : null,
            Citations = citation.Split('|'),
        },
        impact, [impact * 0.9, impact * 1.1], inForce, publisher, reason);

    private static IEnumerable<WeighedEvidence> Series(string id, int count, double impact, string source, string target, string cameo, string text) =>
        Enumerable.Range(1, count).Select(number => Row($"{id}-{number}", $"2012-{1 + (number % 5):00}-{1 + (number % 27):00}", source, target, cameo, impact / number, $"{text} {number}.", "Interfax", citation: number % 4 == 0 ? "c-recalled" : "c-two"));

    private static IndicatorReading Indicator(string id, string name, string unit, string publisher, WarmerWhen warmer, double[] figures, double? change, double percentile, double? reading, string note, bool yardstick = false)
    {
        var points = figures.Select((figure, index) => new IndicatorObservation(
            id, Period.Year(2012 - figures.Length + index), figure, new DateOnly(2013 - figures.Length + index, 2, 14), index == 0 ? "2012 release" : "", index == 0 ? "c-recalled" : "c-one", index == 0 ? "revised" : "")).ToArray();
        return new IndicatorReading(
            new Indicator(id, name, unit, publisher, Frequency.Year, 45, new VariableId("economics"), [Dyad.Forward, Dyad.Backward], warmer, yardstick),
            points[^1], points.Length > 1 ? points[^2] : null, change, percentile, reading, note, points);
    }

    private static HistoryPoint[] History(double end, double apart)
    {
        var months = new HistoryPoint[240];
        var month = Period.Month(1992, 6);
        for (var index = 0; index < months.Length; index++)
        {
            // Two waves by whole numbers alone, so that every machine draws the same curve.
            var wave = (Triangle(index, 96) * 2.2) + (Triangle(index, 30) * 0.7);
            var mean = Math.Clamp(end + (wave - (Triangle(months.Length - 1, 96) * 2.2) - (Triangle(months.Length - 1, 30) * 0.7)), -8.5, 8.5);
            months[index] = new HistoryPoint(month.Plus(index), mean + apart, mean - apart, mean);
        }

        return months;
    }

    private static double Triangle(int index, int period) => 1 - (4 * Math.Abs(((index % period) / (double)period) - 0.5));
}
