using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Samenspel.Modules.Access;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Inviting;
using Samenspel.Modules.Access.SigningIn;

namespace Samenspel.Web.Tests.Access;

/// <summary>The rules of signing in that need no site.</summary>
public sealed class SignInRuleTests
{
    [Theory]
    [InlineData("//elders.test", "/")]
    [InlineData("/\\elders.test", "/")]
    [InlineData("https://elders.test/", "/")]
    [InlineData("/%09/elders.test", "/%09/elders.test")]
    [InlineData("javascript:alert(1)", "/")]
    public void Return_LeadsInsideTheSiteOnly(string asked, string expected) =>
        Assert.Equal(expected, LocalAddress.Read(asked) ?? "/");

    /// <summary>OWASP's advice for PBKDF2 with SHA-512.</summary>
    [Fact]
    public void Password_IsKeptWithEnoughRounds()
    {
        using var services = new ServiceCollection().AddSigningIn().BuildServiceProvider();

        Assert.True(services.GetRequiredService<IOptions<PasswordHasherOptions>>().Value.IterationCount >= 210_000);
    }

    /// <summary>RFC 6238, appendix B, the last six of its eight digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void TimeCode_AtTheMomentsOfTheStandard_IsTheirs(long seconds, string expected)
    {
        var key = Encoding.ASCII.GetBytes("12345678901234567890");
        var moment = DateTimeOffset.FromUnixTimeSeconds(seconds);
        Assert.Equal(expected, TimeCode.At(key, TimeCode.StepAt(moment)));
        Assert.Equal(TimeCode.StepAt(moment), TimeCode.Find(key, $" {expected[..3]} {expected[3..]}", moment, 0));
        Assert.NotNull(TimeCode.Find(key, expected, moment.AddSeconds(30), 0));
        Assert.Null(TimeCode.Find(key, expected, moment.AddSeconds(90), 0));
        Assert.Null(TimeCode.Find(key, expected, moment, TimeCode.StepAt(moment)));
    }

    /// <summary>RFC 4648, section 10.</summary>
    [Theory]
    [InlineData("f", "MY")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base32_OfTheStandard_IsTheirs(string text, string expected) => Assert.Equal(expected, Base32.Write(Encoding.ASCII.GetBytes(text)));

    [Theory]
    [InlineData("", "access.password-missing")]
    [InlineData("kort maar ja", null)]
    [InlineData("elf tekens!", "access.password-short")]
    [InlineData("aaaaaaaaaaaaaaaa", "access.password-common")]
    [InlineData("123456789012", "access.password-common")]
    [InlineData("qwertyuiop123456", "access.password-common")]
    [InlineData("Welkom2026Welkom!", "access.password-common")]
    [InlineData("W@chtw00rd1234", "access.password-common")]
    [InlineData("Samenspel!2026", "access.password-common")]
    [InlineData("GemeenteDordrecht1", "access.password-common")]
    [InlineData("AnnaJansen2026!", "access.password-common")]
    [InlineData("abcabcabcabcabc", "access.password-common")]
    [InlineData("vier losse paarse kasten", null)]
    [InlineData("839201746352", null)]
    [InlineData("correct horse battery staple", null)]
    public void Password_IsJudgedByLengthAndByWhatIsGuessedFirst(string password, string? expected) =>
        Assert.Equal(expected, PasswordRules.Check(password, ["Anna Jansen", "anna@dordrecht.nl"], "Password")?.Code);

    [Fact]
    public void Password_TooLong_IsRefused() => Assert.Equal("access.password-long", PasswordRules.Check(new string('x', 300), [], "Password")?.Code);

    [Theory]
    [InlineData("anna@dordrecht.nl", true)]
    [InlineData(" o'brien+ict@sub.dordrecht.nl ", true)]
    [InlineData("Anna <anna@dordrecht.nl>", false)]
    [InlineData("anna@dordrecht.nl, piet@x.nl", false)]
    [InlineData("anna", false)]
    [InlineData("a@b@c.nl", false)]
    [InlineData("anna@x.nl\r\nBcc: piet@x.nl", false)]
    public void Email_IsOneAddress(string typed, bool isOne) => Assert.Equal(isOne, EmailRule.Read(typed, "Email").TryGet(out _));
}
