namespace Samenspel.Modules.Access.SigningIn;

/// <summary>Where to go after signing in: inside this site only, so that no link sends anybody elsewhere.</summary>
internal static class LocalAddress
{
    public const string Name = "terug";

    /// <returns>The path within the site, or null when what was asked is anything else.</returns>
    public static string? Read(string? asked) =>
        asked is { Length: > 0 and <= 2000 } && asked[0] == '/' && (asked.Length == 1 || asked[1] is not ('/' or '\\'))
        && !asked.Any(letter => char.IsControl(letter) || letter == '\\')
            ? asked
            : null;
}
