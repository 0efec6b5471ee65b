using Samenspel.Modules.Calendar.Domain;

namespace Samenspel.Modules.Calendar.Importing;

/// <summary>A row of a file that could be read: one of the three.</summary>
/// <param name="Line">Where it begins in the file, from 1.</param>
internal sealed record ImportedDate(int Line, CouncilMeeting? Meeting = null, CouncilRecess? Recess = null, CouncilSeats? Seats = null);

/// <summary>A row that is not taken over.</summary>
/// <param name="Line">Where it begins in the file, from 1.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Reason">Why not.</param>
internal sealed record RejectedDate(int Line, string Text, string Reason);

/// <summary>What a file holds.</summary>
internal sealed record ImportReading(IReadOnlyList<ImportedDate> Rows, IReadOnlyList<RejectedDate> Rejected);
