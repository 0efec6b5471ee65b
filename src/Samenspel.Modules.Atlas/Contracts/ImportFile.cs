using Samenspel.Kernel;

namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>Takes in a newer file of open data: rows with a known key are renewed, others added, nothing is removed.</summary>
/// <remarks>
/// A file of participants replaces the participants of every arrangement or partnership that it mentions. All or nothing,
/// unless <paramref name="AcceptValid"/>. Faults in the file are in the report; only an unknown kind is a refusal.
/// </remarks>
/// <param name="Kind">One of <see cref="ImportKinds.Names"/>.</param>
/// <param name="FileName">For the ledger; the name alone is kept.</param>
/// <param name="AcceptValid">Lets the good rows in and rejects the others.</param>
public sealed record ImportFile(string Kind, string FileName, ReadOnlyMemory<byte> Content, bool AcceptValid = false) : IWrite;
