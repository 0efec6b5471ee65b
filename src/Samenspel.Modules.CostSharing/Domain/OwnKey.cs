using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Domain;

/// <summary>A key that a dossier made itself.</summary>
/// <param name="Number">From 1 in the dossier.</param>
/// <param name="Name">What its column is called.</param>
/// <param name="Parts">Percentages and what each goes by.</param>
/// <param name="Additional">Amounts that somebody asked for apart.</param>
internal sealed record OwnKey(int Number, string Name, IReadOnlyList<KeyPart> Parts, IReadOnlyList<AdditionalAmount> Additional)
{
    public const int NameMaxLength = 60;

    /// <summary>So many fit in a dossier.</summary>
    public const int Most = 20;

    /// <summary>How addresses name it.</summary>
    public string Code => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"eigen-{Number}");
}

/// <summary>An amount that somebody pays apart.</summary>
/// <param name="Participant">Who.</param>
/// <param name="Name">Its name when the amount was written down, to tell who it was when it has left.</param>
/// <param name="Cents">A year.</param>
internal sealed record AdditionalAmount(ParticipantId Participant, string Name, long Cents);
