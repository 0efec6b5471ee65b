using Samenspel.Kernel;

namespace Samenspel.WebKit.Api;

/// <summary>Gives the fields of refusals the names that they have outside.</summary>
public static class FieldNaming
{
    /// <param name="refusals">As a handler gives them.</param>
    /// <param name="name">The outer name of a field.</param>
    public static IReadOnlyList<Refusal> Named(this IEnumerable<Refusal> refusals, Func<string, string> name) =>
        [.. refusals.Select(refusal => refusal.Field is { } field ? refusal with { Field = name(field) } : refusal)];
}
