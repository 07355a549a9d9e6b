namespace Entente.Tests;

public class CodedEventTests
{
    private static readonly CodedEvent Meeting = new()
    {
        Id = "1",
        Dataset = new Dataset("analyst", ""),
        Source = ActorCode.Parse("USA"),
        Target = ActorCode.Parse("RUS"),
        Cameo = CameoCode.Parse("042"),
        OccurredOn = PartialDate.Parse("2001-06-16"),
        PublishedOn = new DateOnly(2001, 6, 16),
        RecordedAt = new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero),
    };

    [Fact]
    public void Dyad_BothActors_IsSourceToTarget() => Meeting.Dyad.ShouldBe(Dyad.Parse("USA>RUS"));

    [Fact]
    public void Dyad_MissingTarget_IsNull() => (Meeting with { Target = null }).Dyad.ShouldBeNull();

    [Fact]
    public void Dyad_OfOneActorWithItself_IsNull() => (Meeting with { Target = Meeting.Source }).Dyad.ShouldBeNull();

    [Fact]
    public void Status_NotGiven_IsOccurred() => Meeting.Status.ShouldBe(EventStatus.Occurred);
}
