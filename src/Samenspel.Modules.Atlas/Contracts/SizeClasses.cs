namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>The classes by number of inhabitants: a class begins at its bound.</summary>
public static class SizeClasses
{
    /// <summary>Where the second and later classes begin.</summary>
    public static IReadOnlyList<int> Bounds { get; } = [20_000, 50_000, 100_000, 250_000];

    public static SizeClass Of(int inhabitants) => (SizeClass)Bounds.Count(bound => inhabitants >= bound);
}
