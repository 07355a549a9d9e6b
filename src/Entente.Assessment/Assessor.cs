using Entente.Assessment.Flows;
using Entente.Assessment.Ledgers;
using Entente.Assessment.Levels;
using Entente.Assessment.Projecting;
using Entente.Assessment.Structure;
using Entente.Assessment.Tracking;
using Entente.Assessment.Typology;

namespace Entente.Assessment;

/// <summary>
/// The method: from a record to an assessment. Pure: the same record, framework and request give the same result, and the
/// record is read only through what was known at the date.
/// </summary>
public static class Assessor
{
    /// <summary>Assesses a relationship.</summary>
    /// <param name="record">All that is recorded of the two states.</param>
    /// <param name="framework">The variables, parameters and rules.</param>
    /// <param name="request">As-of date, horizon and seed.</param>
    /// <exception cref="EntenteException">The record begins after the as-of date, or nothing of it was known then.</exception>
    public static RelationAssessment Assess(CaseRecord record, Framework framework, AssessmentRequest request)
    {
        Check(record, request);
        var known = record.AsOf(request.AsOf);
        if (known.Evidence.Count == 0)
            throw new EntenteException("nothing-known", $"nothing of {record.Dyad} was known at {request.AsOf}", "no evidence", "at least one row known by the date", "choose a later --as-of, or add evidence to the case");
        return new Assessment(known, framework, request).Build();
    }

    private static void Check(CaseRecord record, AssessmentRequest request)
    {
        if (request.AsOf.Day >= record.From) return;
        throw new EntenteException("before-record", $"the record of {record.Dyad} begins after {request.AsOf}", request.AsOf.ToString(), $"a date from {AsOf.Date(record.From)}", "choose a later --as-of");
    }

    /// <summary>One assessment in the making.</summary>
    private sealed class Assessment
    {
        private readonly KnownRecord known;
        private readonly Framework framework;
        private readonly AssessmentRequest request;
        private readonly VintageReadings vintages;
        private readonly LevelReading reading;

        public Assessment(KnownRecord known, Framework framework, AssessmentRequest request)
        {
            (this.known, this.framework, this.request) = (known, framework, request);
            reading = LevelReading.Of(ImpactTable.Of(known, framework, new EvidenceFactBook(framework)), framework);
            vintages = new VintageReadings(reading, framework);
        }

        public RelationAssessment Build()
        {
            var issues = Standings.OfIssues(known);
            var linkages = Standings.OfLinkages(known);
            var bands = new BandEstimator(reading, framework, request.Seed);
            var points = framework.Variables.Select((_, index) => reading.Paths.Mean(index, reading.Paths.Months - 1)).Append(reading.Overall ?? 0).ToList();
            var (ranges, causes) = (bands.Bands(points), bands.Causes());
            var shifts = new MomentumReader(reading, framework, linkages);
            var variables = new VariableAssessor(reading, framework, issues, shifts, ranges, causes).All();
            var before = YearBefore();
            var overall = new OverallAssessor(reading, framework, shifts, variables).Of(ranges[^1], causes[^1], before?.Overall);
            var calendar = Standings.Calendar(known, linkages);
            var assessment = new RelationAssessment
            {
                Dyad = known.Dyad,
                Title = known.Title,
                Request = request,
                Framework = $"{framework.Id} {framework.Version}",
                Opening = new Opening("", "", "", "", ""),
                Overall = overall,
                Variables = variables,
                Typology = [new TypologyTracker(reading.Table, reading.Paths, framework).Of(0), new TypologyTracker(reading.Table, reading.Paths, framework).Of(1)],
                Ledger = new LedgerBuilder(known, framework, request.Seed).Of(),
                Linkages = linkages,
                Issues = issues,
                Projection = new LevelProjector(framework, request.Seed).Project(reading, request.Horizon),
                Sensitivity = new Sensitivities(framework, reading).All(),
                TrackRecord = new TrackRecorder(framework, request, vintages).Of(known),
                Calendar = calendar,
                Citations = Shown.Citations(known),
                Provenance = new ProvenanceBuilder(known, framework, request).Build(ThinCells()),
            };
            return assessment with { Opening = new OpeningWriter(assessment, before, framework).Write() };
        }

        private LevelReading? YearBefore()
        {
            var day = request.AsOf.YearsBefore(1);
            return day.Day > known.From ? vintages.At(day.Day) : null;
        }

        private IEnumerable<string> ThinCells()
        {
            var least = (int)framework.Value("enough-items");
            for (var index = 0; index < framework.Variables.Count; index++)
            {
                if (reading.Items[index].Forward < least) yield return $"{framework.Variables[index].Id} {known.Dyad.Forward}";
                if (reading.Items[index].Backward < least) yield return $"{framework.Variables[index].Id} {known.Dyad.Backward}";
            }
        }
    }
}
