namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>Whether a partnership still exists, as far as the sources tell.</summary>
public enum PartnershipStatus
{
    Current,
    Ended,
    Unknown,
}
