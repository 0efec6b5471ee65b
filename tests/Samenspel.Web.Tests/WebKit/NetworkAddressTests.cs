using Samenspel.WebKit.Api;

namespace Samenspel.Web.Tests.WebKit;

/// <summary>What counts as one address, and as one token.</summary>
public sealed class NetworkAddressTests
{
    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "20010db800010002")]
    [InlineData("2001:db8:1:2:ffff::1", "20010db800010002")]
    [InlineData("2001:db8:1:3::1", "20010db800010003")]
    [InlineData("nowhere", "nowhere")]
    [InlineData("", "")]
    public void Of_ANetwork_IsOneAddress(string address, string expected) => Assert.Equal(expected, NetworkAddress.Of(address));

    [Theory]
    [InlineData("Bearer sms_x", "sms_x")]
    [InlineData("bearer sms_x", "sms_x")]
    [InlineData("BEARER   sms_x ", "sms_x")]
    [InlineData("Basic sms_x", null)]
    [InlineData("", null)]
    public void Token_HoweverItIsSpelled_IsTheSame(string header, string? expected) => Assert.Equal(expected, BearerToken.Read(header));
}
