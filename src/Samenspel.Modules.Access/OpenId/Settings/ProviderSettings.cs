using System.Globalization;
using Microsoft.Extensions.Configuration;
using Samenspel.Kernel;

namespace Samenspel.Modules.Access.OpenId.Settings;

/// <summary>The OpenID Connect provider that people may sign in with, read and checked once.</summary>
/// <param name="Authority">The issuer, as the provider itself writes it but for a slash at the end.</param>
/// <param name="ClientId">What the provider calls this site.</param>
/// <param name="Secret">What this site shows who it is with; null when it signs with <paramref name="Key"/>.</param>
/// <param name="Key">The private key of this site; null when it has a secret.</param>
/// <param name="Scopes">What is asked for, with <c>openid</c> among it.</param>
/// <param name="RequiredAcr">Ways of signing in at the provider of which one must have been used; none for any.</param>
/// <param name="Labels">What pages call the provider, in Dutch and in English.</param>
/// <param name="TrustsEmail">Whether an address counts as checked although the provider does not say so.</param>
/// <param name="LinksByEmail">Whether somebody with the checked address of an account gets that account.</param>
/// <param name="Claims">What the provider's claims say about organisations and roles.</param>
internal sealed record ProviderSettings(
    Uri Authority,
    string ClientId,
    string? Secret,
    ClientKey? Key,
    string Scopes,
    IReadOnlyList<string> RequiredAcr,
    (string Dutch, string English) Labels,
    bool TrustsEmail,
    bool LinksByEmail,
    ClaimRules Claims)
{
    public const string Section = "OpenId";
    private const int LongestIssuer = 250;

    public string Issuer { get; } = Authority.OriginalString.TrimEnd('/');

    public string Label => string.Equals(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, "en", StringComparison.Ordinal) ? Labels.English : Labels.Dutch;

    /// <param name="configuration">The settings.</param>
    /// <param name="root">Where a relative file starts.</param>
    /// <returns>Null when nothing is set.</returns>
    /// <exception cref="UnusableSetupException">A setting cannot be used.</exception>
    public static ProviderSettings? Read(IConfiguration configuration, string root)
    {
        var section = configuration.GetSection(Section);
        var set = section.AsEnumerable().Where(one => !string.IsNullOrWhiteSpace(one.Value)).Select(one => one.Key).Order(StringComparer.Ordinal).ToList();
        if (set.Count == 0)
        {
            return null;
        }

        var authority = ReadAuthority(section["Authority"], set[0]);
        var id = section["ClientId"] is { Length: > 0 } named ? named.Trim() : throw new UnusableSetupException("OpenId:ClientId is not set, while OpenId:Authority is.");
        var file = section["PrivateKeyFile"] is { Length: > 0 } path ? path : null;
        var secret = section["ClientSecret"] is { Length: > 0 } given ? given : null;
        if ((file is null) == (secret is null))
        {
            throw new UnusableSetupException(
                file is null ? "OpenId:ClientSecret or OpenId:PrivateKeyFile must be set." : "OpenId:ClientSecret and OpenId:PrivateKeyFile are both set; choose one.");
        }

        var label = section["Label:Nl"] is { Length: > 0 } dutch ? dutch : authority.Host;
        return new ProviderSettings(
            authority,
            id,
            secret,
            file is null ? null : ClientKey.Read(Path.GetFullPath(file, root), section["KeyId"]),
            ReadScopes(section["Scopes"]),
            (section["RequiredAcr"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries),
            (label, section["Label:En"] is { Length: > 0 } english ? english : label),
            Switch(section, "TrustsEmail"),
            Switch(section, "LinksByEmail"),
            ClaimRules.Read(section));
    }

    private static Uri ReadAuthority(string? text, string other)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new UnusableSetupException($"OpenId:Authority is not set, while {other} is.");
        }

        // Over plain http anybody on the way could answer in the provider's place.
        return Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && address.Query.Length == 0 && address.Fragment.Length == 0 && text.Length <= LongestIssuer
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
                ? address
                : throw new UnusableSetupException($"OpenId:Authority is '{text.ReplaceLineEndings(" ")}'; it must be the provider's https address, such as https://login.example.nl.");
    }

    private static string ReadScopes(string? text)
    {
        var scopes = (string.IsNullOrWhiteSpace(text) ? "openid profile email" : text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return scopes.Contains("openid", StringComparer.Ordinal)
            ? string.Join(' ', scopes.Distinct(StringComparer.Ordinal))
            : throw new UnusableSetupException($"OpenId:Scopes is '{text}'; openid must be one of them.");
    }

    private static bool Switch(IConfigurationSection section, string name) => section[name] is not { Length: > 0 } text ? false
        : bool.TryParse(text, out var chosen) ? chosen
        : throw new UnusableSetupException($"OpenId:{name} is '{text}'; it must be true or false.");
}
