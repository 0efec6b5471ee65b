using System.Net;
using System.Net.Sockets;

namespace Samenspel.WebKit.Api;

/// <summary>Counts by network address: all of one network of a house or an office with IPv6 (/64) is one address.</summary>
public static class NetworkAddress
{
    private const int NetworkBytes = 8;

    public static string Of(IPAddress? address) =>
        address is null ? ""
        : address.IsIPv4MappedToIPv6 || address.AddressFamily == AddressFamily.InterNetwork ? address.MapToIPv4().ToString()
        : Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, NetworkBytes));

    /// <param name="address">As text; what is no address counts as it is.</param>
    public static string Of(string address) => IPAddress.TryParse(address, out var read) ? Of(read) : address;
}
