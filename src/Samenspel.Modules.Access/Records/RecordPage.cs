using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Access.Records;

/// <summary>A page of a chain.</summary>
/// <param name="Rows">The lines of this page.</param>
/// <param name="Found">How many fit the filter.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Page">Which page.</param>
/// <param name="Ascending">Oldest first.</param>
/// <param name="Actions">Every action in the chain, with its text.</param>
/// <param name="Actors">Everybody in the chain, with the name.</param>
internal sealed record RecordPage(
    IReadOnlyList<RecordRow> Rows, int Found, int Total, int Page, bool Ascending, IReadOnlyList<(string Name, string Text)> Actions,
    IReadOnlyList<(string Name, string Text)> Actors);

/// <summary>A line as pages and the API show it.</summary>
/// <param name="Who">The name of who did it.</param>
/// <param name="Details">As the record has them.</param>
/// <param name="Note">The details in words; null without any.</param>
/// <param name="Actor">What the record itself calls who did it.</param>
internal sealed record RecordRow(
    long Number, DateTimeOffset At, string Text, string Action, string Subject, NamedSubject? Named, string Result, string Who, string Origin, string Details,
    string? Note, string Actor);
