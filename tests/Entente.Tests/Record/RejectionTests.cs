namespace Entente.Tests;

public class RejectionTests
{
    [Fact]
    public void ToString_OfAPosition_LeavesOutWhatIsNotKnown()
    {
        new FilePosition("evidence.csv", 0, 0).ToString().ShouldBe("evidence.csv");
        new FilePosition("evidence.csv", 3, 0).ToString().ShouldBe("evidence.csv:3");
        new FilePosition("evidence.csv", 3, 14).ToString().ShouldBe("evidence.csv:3:14");
    }

    [Fact]
    public void ToString_OfARejection_SaysWhereWhatAndWhatInstead() =>
        new Rejection(new FilePosition("a.csv", 2, 5), "wrong-date", "'soon'", "2010-04-08").ToString().ShouldBe("a.csv:2:5: wrong-date: found 'soon'; expected 2010-04-08");
}
