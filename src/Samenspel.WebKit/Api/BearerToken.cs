namespace Samenspel.WebKit.Api;

/// <summary>Reads the token from the header Authorization, however its scheme is spelled.</summary>
public static class BearerToken
{
    private const string Scheme = "Bearer ";

    /// <returns>The token; null when the header says something else.</returns>
    public static string? Read(string header) => header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
}
