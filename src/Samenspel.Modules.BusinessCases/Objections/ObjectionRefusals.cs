using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Objections;

/// <summary>Refusals that several handlers of objections share.</summary>
internal static class ObjectionRefusals
{
    public static Refusal Unknown() => new(RefusalKind.NotFound, "business-case.unknown-objection", VersionTexts.Objection_Unknown);

    public static Refusal ChangedMeanwhile() => new(RefusalKind.Conflict, "business-case.changed-meanwhile", VersionTexts.Objection_ChangedMeanwhile);
}
