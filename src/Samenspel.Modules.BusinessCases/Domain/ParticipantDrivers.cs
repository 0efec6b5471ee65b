using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Domain;

/// <summary>Numbers of one participant that cost lines are multiplied by; what nobody gave is null.</summary>
internal sealed record ParticipantDrivers(Guid Participant, CaseFigure? Workplaces, CaseFigure? Applications, CaseFigure? VatCompensable)
{
    public bool IsEmpty => (Workplaces, Applications, VatCompensable) is (null, null, null);
}
