namespace Samenspel.Modules.Process.Warnings;

/// <summary>True, false and missing, as docs/content/process.md says.</summary>
internal static class ThreeValued
{
    /// <returns>False when one is false; else missing when one is missing.</returns>
    public static bool? All(IReadOnlyCollection<bool?> values) => values.Contains(false) ? false : values.Contains(null) ? null : true;

    /// <returns>True when one is true; else missing when one is missing.</returns>
    public static bool? Any(IReadOnlyCollection<bool?> values) => values.Contains(true) ? true : values.Contains(null) ? null : false;

    public static bool? Not(bool? value) => !value;
}
