using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>One act of sharing.</summary>
/// <param name="Id">The act.</param>
/// <param name="Circle">With whom.</param>
/// <param name="Recipient">The organisation it is shared with; null for the other circles.</param>
/// <param name="Organisation">Its name.</param>
/// <param name="SharedAt">When.</param>
/// <param name="SharedBy">The name of who shared it.</param>
/// <param name="WithdrawnAt">When it was withdrawn; null while it holds.</param>
/// <param name="WithdrawnBy">The name of who withdrew it.</param>
public sealed record ShareAct(
    Guid Id,
    ShareCircle Circle,
    OrganisationId? Recipient,
    string? Organisation,
    DateTimeOffset SharedAt,
    string SharedBy,
    DateTimeOffset? WithdrawnAt,
    string? WithdrawnBy);
