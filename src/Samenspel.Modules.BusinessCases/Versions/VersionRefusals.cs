using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>Refusals that several handlers of versions share.</summary>
internal static class VersionRefusals
{
    public static Refusal Unknown() => new(RefusalKind.NotFound, "business-case.unknown-version", VersionTexts.Version_Unknown);

    public static Refusal ChangedMeanwhile() => new(RefusalKind.Conflict, "business-case.changed-meanwhile", VersionTexts.Version_ChangedMeanwhile);
}
