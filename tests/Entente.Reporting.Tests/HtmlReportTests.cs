using System.Security.Cryptography;
using System.Text;

namespace Entente.Reporting.Tests;

public class HtmlReportTests
{
    [Fact]
    public void Write_is_stable_to_the_byte() => Golden.ShouldMatch("rich.html", Encoding.UTF8.GetBytes(Written.Html(Sample.Rich)));
}
