using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Texts;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <summary>What would be sealed now.</summary>
/// <param name="View">The sharing by the one key.</param>
/// <param name="Document">Null when the key cannot be computed; the view then says why.</param>
/// <param name="Bytes">The document byte for byte; empty without one.</param>
internal sealed record AdoptionDraft(SharingView View, AdoptedDocument? Document, byte[] Bytes)
{
    /// <summary>By this a form tells which document it showed.</summary>
    public string Hash => AdoptionSeal.HashOf(Bytes);

    /// <summary>Why there is nothing to seal, with one refusal for the key.</summary>
    public static IEnumerable<Refusal> Told(IReadOnlyList<Refusal> refusals) => refusals.Select(refusal =>
        refusal.Field == SharingQuestion.KeysName ? new(RefusalKind.Invalid, "cost-sharing.key-wanted", SharingTexts.Adopt_KeyWanted, AdoptKeyHandler.KeyField) : refusal);
}
