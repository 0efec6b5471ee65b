using Samenspel.Modules.Atlas.Domain;

namespace Samenspel.Modules.Atlas.Importing;

/// <summary>The words by which the files name the members of <typeparamref name="T"/>.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    public static IReadOnlyDictionary<string, T> Words { get; } = Enum.GetValues<T>().ToDictionary(value => SnakeCase.Of(value.ToString()));
}
