namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A fact that may be an early sign of trouble.</summary>
/// <param name="Kind">What sort of fact.</param>
/// <param name="What">In a few words, in the language of the page.</param>
/// <param name="Basis">What it follows from.</param>
/// <param name="Since">Since which day; null when no day is known.</param>
/// <param name="Path">Where it can be seen, inside the site.</param>
public sealed record DossierSignal(SignalKind Kind, string What, string Basis, DateOnly? Since, string Path);

/// <summary>What sort of fact a signal is.</summary>
public enum SignalKind
{
    /// <summary>What people say of trust.</summary>
    Trust,

    /// <summary>Somebody's turn came and its day is past.</summary>
    Late,

    /// <summary>An objection that nobody answered.</summary>
    Objection,

    /// <summary>Questions that wait for a decision.</summary>
    Parked,

    /// <summary>Somebody declined or left.</summary>
    Departure,
}
