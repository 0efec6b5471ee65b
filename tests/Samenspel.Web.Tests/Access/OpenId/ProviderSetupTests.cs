using Microsoft.Extensions.Configuration;
using Samenspel.Kernel;
using Samenspel.Modules.Access.OpenId.Settings;

namespace Samenspel.Web.Tests.Access.OpenId;

/// <summary>Settings of the provider that cannot be used stop the start with one sentence.</summary>
public sealed class ProviderSetupTests
{
    private const string Usable = "OpenId:Authority=https://login.example.nl|OpenId:ClientId=c|OpenId:ClientSecret=s|";

    [Theory]
    [InlineData("OpenId:ClientId=c", "OpenId:Authority is not set, while OpenId:ClientId is.")]
    [InlineData("OpenId:Authority=http://login.example.nl", "OpenId:Authority is 'http://login.example.nl'")]
    [InlineData("OpenId:Authority=https://login.example.nl", "OpenId:ClientId is not set")]
    [InlineData("OpenId:Authority=https://login.example.nl|OpenId:ClientId=c", "OpenId:ClientSecret or OpenId:PrivateKeyFile must be set.")]
    [InlineData(Usable + "OpenId:PrivateKeyFile=key.pem", "are both set")]
    [InlineData("OpenId:Authority=https://login.example.nl|OpenId:ClientId=c|OpenId:PrivateKeyFile=no-such.pem", "cannot be read")]
    [InlineData(Usable + "OpenId:Scopes=profile", "openid must be one of them")]
    [InlineData(Usable + "OpenId:LinksByEmail=yes", "OpenId:LinksByEmail is 'yes'")]
    [InlineData(Usable + "OpenId:Claims:Roles=r", "it needs OpenId:Claims:Organisation")]
    [InlineData(Usable + "OpenId:Roles:0:Value=a|OpenId:Roles:0:Role=Member", "OpenId:Claims:Roles does not say")]
    [InlineData(Usable + "OpenId:Claims:Organisation=o|OpenId:Claims:Roles=r|OpenId:Roles:0:Value=a|OpenId:Roles:0:Role=Boss", "OpenId:Roles:0:Role is 'Boss'")]
    [InlineData(Usable + "OpenId:Claims:Organisation=o|OpenId:Claims:Roles=r|OpenId:Roles:0:Value=a", "needs both Value and Role")]
    [InlineData(Usable + "OpenId:Organisations:0:Value=a|OpenId:Organisations:0:Organisation=GM0505", "OpenId:Claims:Organisation does not say")]
    public void Settings_ThatCannotBeUsed_AreNamed(string settings, string sentence) =>
        Assert.Contains(sentence, Assert.Throws<UnusableSetupException>(() => Read(settings)).Message, StringComparison.Ordinal);

    [Fact]
    public void Settings_OfNothing_MeanNoProvider()
    {
        Assert.Null(Read("Other=1"));
        Assert.Null(Read("OpenId:Authority=|OpenId:ClientId="));
        Assert.Equal("login.example.nl", Read(Usable)!.Label);
    }

    [Fact]
    public void Demonstration_UsesNoProvider()
    {
        var configuration = Configuration(Usable + "Demo=true|OpenId:Roles:0:Value=x");
        Samenspel.Web.StartUp.Demonstration.Apply(configuration);
        Assert.Null(ProviderSettings.Read(configuration, "/"));
    }

    private static ProviderSettings? Read(string settings) => ProviderSettings.Read(Configuration(settings), AppContext.BaseDirectory);

    private static IConfigurationRoot Configuration(string settings) => new ConfigurationBuilder().AddInMemoryCollection(
        settings.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=', 2)).Select(pair => new KeyValuePair<string, string?>(pair[0], pair[1]))).Build();
}
