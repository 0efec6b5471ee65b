using System.Text.RegularExpressions;

namespace Samenspel.Modules.Access.OpenId.Belonging;

/// <summary>Reads the CBS code of a municipality as providers write it: <c>GM0505</c>, <c>gm0505</c>, <c>0505</c>, or the TOOI address that ends in it.</summary>
internal static partial class MunicipalityCode
{
    public static string? Read(string value) => Written().Match(value.Trim()) is { Success: true } match ? $"GM{match.Groups["digits"].Value}" : null;

    [GeneratedRegex("^(https://identifier\\.overheid\\.nl/tooi/id/gemeente/)?(gm)?(?<digits>[0-9]{4})$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written();
}
