using System.Text.Json;

namespace Samenspel.Modules.Process.Programs;

/// <summary>What the API calls a value of an enumeration.</summary>
internal static class ApiWord
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <returns>The name in the code; what is no word of ours stays as it is, and is refused as such.</returns>
    public static string? NameOf<T>(string? word)
        where T : struct, Enum => Enum.GetNames<T>().FirstOrDefault(name => JsonNamingPolicy.CamelCase.ConvertName(name) == word) ?? word;
}
