using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Uncertainty;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>All defaults of one edition, each of <see cref="DefaultId"/> once.</summary>
/// <param name="Label">What each of them is called wherever it is shown.</param>
/// <param name="Evidence">What must be said beside every result.</param>
/// <param name="Hash">SHA-256 of the file they come from, in hexadecimal.</param>
public sealed record UncertaintyDefaults(
    IReadOnlyList<UncertaintyDefault> All, LocalText Label, LocalText Evidence, IReadOnlyList<CaseSource> EvidenceSources, string Hash)
{
    private static readonly Lazy<UncertaintyDefaults> TheShipped = new(DefaultsReader.Shipped);

    /// <summary>Those that come with the product: content/defaults/uncertainty.json as it was when the program was built.</summary>
    public static UncertaintyDefaults Shipped => TheShipped.Value;

    /// <returns>The defaults of a file, or every fault with its JSON path.</returns>
    public static Outcome<UncertaintyDefaults> Read(ReadOnlyMemory<byte> bytes) => DefaultsReader.Read(bytes);

    /// <returns>The same edition with the numbers of a case in the place of its own; each such default says so.</returns>
    public UncertaintyDefaults With(IReadOnlyList<DefaultOverrule> overrules) => overrules.Count == 0 ? this : this with
    {
        All = [.. All.Select(one => overrules.FirstOrDefault(overrule => overrule.Id == one.Id) is { } own ? one with { Numbers = own.Numbers, Overrule = own } : one)],
    };

    public UncertaintyDefault Of(DefaultId id) => All.Single(one => one.Id == id);
}
