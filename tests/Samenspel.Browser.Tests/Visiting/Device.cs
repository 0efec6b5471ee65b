using System.Text.Json;
using Microsoft.Playwright;

namespace Samenspel.Browser.Tests.Visiting;

/// <summary>A device with passkeys, as Chromium plays one: it answers at once, as if somebody put a finger on it.</summary>
internal sealed class Device
{
    private readonly ICDPSession _session;
    private string _id;
    private IReadOnlyList<JsonElement> _kept = [];

    private Device(ICDPSession session, string id) => (_session, _id) = (session, id);

    /// <param name="visitor">Whose page sees the device.</param>
    /// <param name="isOwner">Whether the finger is the right one.</param>
    public static async Task<Device> HoldAsync(Visitor visitor, bool isOwner = true)
    {
        var session = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);
        await session.SendAsync("WebAuthn.enable");
        return new Device(session, await AddAsync(session, isOwner));
    }

    /// <summary>How many passkeys are kept on it.</summary>
    public async Task<int> CountAsync() => (await CredentialsAsync()).Count;

    /// <summary>Puts it in a drawer: the browser does not see it any more.</summary>
    public async Task PutAwayAsync()
    {
        _kept = await CredentialsAsync();
        await _session.SendAsync("WebAuthn.removeVirtualAuthenticator", new() { ["authenticatorId"] = _id });
    }

    /// <summary>Takes it out of the drawer with what was on it.</summary>
    public async Task TakeOutAsync()
    {
        _id = await AddAsync(_session, isOwner: true);
        foreach (var credential in _kept)
        {
            await _session.SendAsync("WebAuthn.addCredential", new() { ["authenticatorId"] = _id, ["credential"] = credential });
        }
    }

    private async Task<IReadOnlyList<JsonElement>> CredentialsAsync()
    {
        var answer = await _session.SendAsync("WebAuthn.getCredentials", new() { ["authenticatorId"] = _id });
        return [.. answer!.Value.GetProperty("credentials").EnumerateArray()];
    }

    private static async Task<string> AddAsync(ICDPSession session, bool isOwner)
    {
        var options = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["protocol"] = "ctap2",
            ["transport"] = "internal",
            ["hasResidentKey"] = true,
            ["hasUserVerification"] = true,
            ["isUserVerified"] = isOwner,
            ["automaticPresenceSimulation"] = true,
        };
        var answer = await session.SendAsync("WebAuthn.addVirtualAuthenticator", new() { ["options"] = options });
        return answer!.Value.GetProperty("authenticatorId").GetString()!;
    }
}
