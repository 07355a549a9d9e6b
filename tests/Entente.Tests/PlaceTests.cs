namespace Entente.Tests;

public class PlaceTests
{
    [Fact]
    public void Repository_root_holds_the_solution() => File.Exists(Entente.TestSupport.Repository.PathTo("Entente.slnx")).ShouldBeTrue();
}
