using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Domain;

/// <summary>A model as it is stored: as in the exchange file, but who pays a line and whose drivers are whose goes by participant, whatever it is called.</summary>
internal sealed record ModelDocument
{
    public CaseModel Model { get; init; } = new();

    public IReadOnlyList<ParticipantDrivers> Drivers { get; init; } = [];

    public bool IsEmpty => Model.IsEmpty && Drivers.Count == 0;

    public ParticipantDrivers? Of(ParticipantId participant) => Drivers.FirstOrDefault(drivers => drivers.Participant == participant.Value);

    /// <summary>Whether anything here is about this participant.</summary>
    public bool Names(ParticipantId participant) => Of(participant) is not null || Model.Lines.Any(line => line.Payer == Payer(participant));

    /// <summary>The same for the copy of a dossier.</summary>
    public ModelDocument For(IReadOnlyDictionary<ParticipantId, ParticipantId> others) => new()
    {
        Model = Model with { Lines = [.. Model.Lines.Select(line => Paid(line, others))] },
        Drivers =
        [
            .. Drivers.Where(drivers => others.ContainsKey(new(drivers.Participant)))
                .Select(drivers => drivers with { Participant = others[new(drivers.Participant)].Value }),
        ],
    };

    /// <summary>What is left when some leave: their drivers go, and what one of them paid is shared by the others.</summary>
    public ModelDocument Without(IReadOnlyList<ParticipantId> left) => new()
    {
        Model = Model with { Lines = [.. Model.Lines.Select(line => left.Any(one => Payer(one) == line.Payer) ? Shared(line) : line)] },
        Drivers = [.. Drivers.Where(drivers => left.All(one => one.Value != drivers.Participant))],
    };

    /// <summary>How a line names who pays it.</summary>
    public static string Payer(ParticipantId participant) => participant.Value.ToString("D");

    private static CaseLine Paid(CaseLine line, IReadOnlyDictionary<ParticipantId, ParticipantId> others) => line.Payer is null ? line
        : Guid.TryParse(line.Payer, out var id) && others.TryGetValue(new(id), out var other) ? line with { Payer = Payer(other) }
        : Shared(line);

    private static CaseLine Shared(CaseLine line) => line with { Bearer = Bearer.Shared, Payer = null };
}
