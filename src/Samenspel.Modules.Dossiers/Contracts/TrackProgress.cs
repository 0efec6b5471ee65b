using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <param name="Name">What the part is called.</param>
/// <param name="From">The first phase that is open, from 1.</param>
/// <param name="To">The last phase that is open.</param>
/// <param name="Phases">How many there are.</param>
/// <param name="Phase">What the phase is called, in the language of the page.</param>
/// <param name="Standings">Where each participant is with the decisions that are asked now.</param>
public sealed record TrackProgress(string Name, int From, int To, int Phases, string Phase, IReadOnlyDictionary<ParticipantId, (StatusKind Kind, string Word)> Standings);
