namespace Samenspel.Engine.Uncertainty.Programs;

/// <summary>A row in the making: Σ weight · slot · modifier. Equal terms are added together, which is what collapses a case to a matrix.</summary>
internal sealed class RowTerms
{
    private readonly Dictionary<(int Modifier, int Slot), double> _weights = [];

    public void Add(int modifier, int slot, double weight)
    {
        if (weight != 0)
        {
            _weights[(modifier, slot)] = _weights.GetValueOrDefault((modifier, slot)) + weight;
        }
    }

    public void Add(RowTerms other, double factor)
    {
        foreach (var ((modifier, slot), weight) in other._weights)
        {
            Add(modifier, slot, factor * weight);
        }
    }

    /// <summary>The terms in the order in which they are added up: by modifier, then by slot.</summary>
    public IEnumerable<(int Modifier, int Slot, double Weight)> InOrder() =>
        _weights.OrderBy(term => term.Key.Modifier).ThenBy(term => term.Key.Slot).Select(term => (term.Key.Modifier, term.Key.Slot, term.Value));
}
