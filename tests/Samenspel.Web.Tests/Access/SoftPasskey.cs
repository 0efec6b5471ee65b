using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Samenspel.Web.Tests.Access;

/// <summary>
/// A passkey in memory that answers as a browser and a device together do (WebAuthn level 2, ES256, no attestation), and that can be told to answer wrongly.
/// </summary>
internal sealed class SoftPasskey : IDisposable
{
    private const byte UserPresent = 1, UserVerified = 4, HoldsKey = 0x40;
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private string _user = "";
    private uint _count;

    /// <summary>What the browser says where the page stood.</summary>
    public string Origin { get; set; } = "http://localhost";

    /// <summary>The name of the site that the device signs for; null for the one that was asked.</summary>
    public string? Site { get; set; }

    /// <summary>Whether the device saw a finger, a face or a code.</summary>
    public bool Verifies { get; set; } = true;

    /// <summary>Whether it counts its answers; one that is kept on several devices does not.</summary>
    public bool Counts { get; set; }

    public string IdInHex => Convert.ToHexStringLower(_id);

    /// <summary>Answers the question to make a passkey.</summary>
    public string Make(string options)
    {
        var asked = JsonNode.Parse(options)!;
        _user = asked["user"]!["id"]!.GetValue<string>();
        var point = _key.ExportParameters(includePrivateParameters: false).Q;

        // The public key as COSE: {1: 2, 3: -7, -1: 1, -2: x, -3: y}.
        byte[] cose = [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        byte[] data = [.. Facts(asked["rp"]!["id"]!.GetValue<string>(), HoldsKey), .. new byte[16], 0, (byte)_id.Length, .. _id, .. cose];

        // {"fmt": "none", "attStmt": {}, "authData": data}
        byte[] attestation = [0xa3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xa0, .. Text("authData"), 0x58, (byte)data.Length, .. data];
        return Answer(new JsonObject
        {
            ["clientDataJSON"] = Write(Said("webauthn.create", asked)),
            ["attestationObject"] = Write(attestation),
            ["transports"] = new JsonArray("internal"),
        });
    }

    /// <summary>Answers the question who it is.</summary>
    public string Use(string options)
    {
        var asked = JsonNode.Parse(options)!;
        var data = Facts(asked["rpId"]!.GetValue<string>(), 0);
        var said = Said("webauthn.get", asked);
        var signature = _key.SignData([.. data, .. SHA256.HashData(said)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new JsonObject
        {
            ["clientDataJSON"] = Write(said),
            ["authenticatorData"] = Write(data),
            ["signature"] = Write(signature),
            ["userHandle"] = _user,
        });
    }

    public void Dispose() => _key.Dispose();

    private byte[] Facts(string site, byte more)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, Counts ? ++_count : 0);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(Site ?? site)), (byte)(UserPresent | (Verifies ? UserVerified : 0) | more), .. count];
    }

    private byte[] Said(string type, JsonNode asked) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["type"] = type,
        ["challenge"] = asked["challenge"]!.GetValue<string>(),
        ["origin"] = Origin,
        ["crossOrigin"] = false,
    });

    private string Answer(JsonObject response) => new JsonObject
    {
        ["id"] = Write(_id),
        ["rawId"] = Write(_id),
        ["type"] = "public-key",
        ["response"] = response,
        ["clientExtensionResults"] = new JsonObject(),
    }.ToJsonString();

    private static byte[] Text(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];

    private static string Write(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);
}
