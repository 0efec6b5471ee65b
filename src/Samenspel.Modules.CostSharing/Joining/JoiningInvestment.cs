using Samenspel.Engine.Amounts;

namespace Samenspel.Modules.CostSharing.Joining;

/// <summary>Something that the others paid once, as somebody wrote it down.</summary>
/// <param name="Name">What it was.</param>
/// <param name="Year">When it was paid.</param>
/// <param name="Cents">What was paid.</param>
/// <param name="RestPercent">Which part of it is of use still.</param>
/// <param name="Source">Where the amount stands.</param>
internal sealed record JoiningInvestment(string Name, int Year, long Cents, decimal RestPercent, string Source)
{
    /// <summary>What the newcomer shares in, rounded to the cent.</summary>
    public long SharedCents => WholeCents.Of(Cents * RestPercent / 100);
}
