using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Working;

/// <summary>What the asker may see and do with answers in a dossier.</summary>
/// <param name="Account">Null for a visitor.</param>
/// <param name="Own">The participants for which the asker works.</param>
internal sealed record WorkAsker(DossierStanding Standing, bool IsExample, AccountId? Account, IReadOnlyDictionary<Guid, OwnRole> Own)
{
    /// <summary>Answers are for the people of the dossier, not for everybody who sees that it is there.</summary>
    public bool MayRead => IsExample || Standing is { Sees: true, Role: not null };

    public bool MayWrite => !IsExample && !Standing.IsClosed && Standing.May(DossierRole.Editor);

    public bool Owns(Guid? participant) => participant is { } one && Own.ContainsKey(one);

    /// <returns>Whether the asker writes the answer of this participant; null is the answer of all together.</returns>
    public bool Writes(Guid? participant) => MayWrite && (participant is not { } one || (Own.TryGetValue(one, out var role) && role.Role >= DossierRole.Editor));
}
