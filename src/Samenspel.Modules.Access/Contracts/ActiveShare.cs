using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>A share that holds now.</summary>
/// <param name="Thing">What is shared.</param>
/// <param name="Circle">With whom.</param>
/// <param name="Organisation">The organisation it is shared with; null for the other circles.</param>
public sealed record ActiveShare(SharedThing Thing, ShareCircle Circle, OrganisationId? Organisation);
