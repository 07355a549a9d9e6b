using Entente.Analysis;
using Entente.Assessment.Flows;

namespace Entente.Assessment.Tests;

public class MomentumTests(ITestOutputHelper output)
{
    private static readonly ShiftReader Reader = new(Bundled.Framework);
    private static readonly Period First = Period.Month(2000, 1);

    public static TheoryData<string> Settings => [.. StationaryDyads.All.Select(dyad => dyad.Name)];

    [Theory]
    [InlineData(1, Course.Warmer)]
    [InlineData(-1, Course.Cooler)]
    public void Read_LastingMove_IsOpenWithinTheYearThenAShift(int sign, Course course)
    {
        var open = Read(Flow((60, 0), (12, sign)));
        open.State.ShouldBe(ShiftState.Open);
        open.Course.ShouldBe(course);
        open.Since!.Value.Since(First.Plus(60)).ShouldBeInRange(-2, 2);
        var told = Read(Flow((60, 0), (24, sign)));
        told.State.ShouldBe(ShiftState.Shift);
        told.Course.ShouldBe(course);
        told.ProbabilityOfShift.ShouldBeNull();
    }

    [Fact]
    public void Read_MoveThatReverts_IsABlip() => Read(Flow((60, 0), (12, 1), (12, 0))).State.ShouldBe(ShiftState.Blip);

    [Fact]
    public void Read_LongAgoMove_IsSteady() => Read(Flow((60, 0), (60, 1))).ShouldSatisfyAllConditions(
        reading => reading.State.ShouldBe(ShiftState.Steady),
        reading => reading.Since.ShouldBeNull(),
        reading => reading.Course.ShouldBe(Course.None));

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    public void Read_ShortFlow_IsSteady(int months) => Read(Flow((months, 1))).State.ShouldBe(ShiftState.Steady);

    [Fact]
    public void Read_OpenMove_HasTheShareOfLikeMovesThatLastedByTheAddOneRule()
    {
        FlowMove[] like = [new(0, 12, 1, true), new(0, 24, 1, true), new(0, 36, -1, false), new(0, 48, 1, null)];
        var open = Reader.Read(Flow((60, 0), (12, 1)), First, like, ["k-1"]);
        open.ProbabilityOfShift!.Value.ShouldBe(3 / 5.0, 1e-12);
        open.LikeMoves.ShouldBe(3);
        open.HangsOn.ShouldBe(["k-1"]);
        Reader.Read(Flow((60, 0), (12, 1)), First, [], []).ProbabilityOfShift.ShouldBe(0.5);
    }

    [Fact]
    public void Momentum_StepOfOneUnit_IsThePullOfAYear() => Reader.Momentum(Flow((36, 0), (12, 1)), 0.2)!.Value.PerYear.ShouldBe(2.4, 1e-9);

    [Fact]
    public void Momentum_UnderFourYears_IsNull() => Reader.Momentum(Flow((47, 1)), 1).ShouldBeNull();

    /// <summary>The table of docs/methods.md in small: at a random date at most one stationary flow in ten reads as open or a shift.</summary>
    [Theory]
    [MemberData(nameof(Settings))]
    public void Read_StationaryFlow_IsSeldomOpenOrAShift(string name)
    {
        const int flows = 2500;
        var (random, flow, counts) = (new SeededRandom(2006), new double[240], new int[4]);
        for (var draw = 0; draw < flows; draw++)
        {
            StationaryDyads.All.Single(dyad => dyad.Name == name).Fill(random, flow);
            counts[(int)Read(flow).State]++;
        }

        output.WriteLine($"{name}: open {counts[1] / (double)flows:0.000}, shift {counts[3] / (double)flows:0.000}, blip {counts[2] / (double)flows:0.000}");
        (counts[(int)ShiftState.Open] + counts[(int)ShiftState.Shift]).ShouldBeLessThanOrEqualTo(flows / 10);
        counts[(int)ShiftState.Blip].ShouldBeLessThanOrEqualTo(flows / 10);
        (counts[1] + counts[2] + counts[3]).ShouldBeGreaterThan(0);
    }

    private static ShiftReading Read(double[] flow) => Reader.Read(flow, First, [], []);

    /// <summary>Stretches of flow, with a ripple that is no move.</summary>
    private static double[] Flow(params (int Months, double Value)[] stretches) =>
        [.. stretches.SelectMany(stretch => Enumerable.Range(0, stretch.Months).Select(month => stretch.Value + (stretch.Months % 2 == 0 ? 0.1 * ((month % 2 * 2) - 1) : 0)))];
}
