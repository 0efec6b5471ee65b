using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Uncertainty;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>One assumption: other numbers with a reason, or the default again.</summary>
public sealed partial class AssumptionPage
{
    private protected override FormValues? Stored(ModelView view)
    {
        if (!JsonNames.TryRead<DefaultId>(Sleutel, out var id) || DefaultShape.Of(id).Names.Length == 0)
        {
            return null;
        }

        _shipped = UncertaintyDefaults.Shipped.Of(id);
        _own = view.Model.Overrules.FirstOrDefault(one => one.Id == id);
        var values = new FormValues { ["reason"] = _own is null ? "" : CaseWords.In(_own.Reason) };
        var numbers = (_own?.Numbers ?? _shipped.Numbers).ToList();
        if (Shape.IsList)
        {
            values.Numbers(List, numbers.Select(number => number.Value));
        }
        else
        {
            numbers.ForEach(number => values.Number($"numbers.{number.Key}", number.Value));
        }

        LineForm.SourceInto(values, _own?.Source, _own?.Quality);
        return values;
    }

    private protected override string LabelOf(string field) => PartLabels.OfOverrule(field);

    private async Task KeepAsync()
    {
        var read = new ModelFormReading(Values, LabelOf);
        var numbers = Shape.IsList
            ? read.Numbers(List).Select((number, i) => KeyValuePair.Create(DefaultNumbers.NameOf(i), number))
            : Shape.Names.Select(name => KeyValuePair.Create(name, read.Needed($"numbers.{name}", _shipped!.Numbers[0].Value)));
        var overrule = new DefaultOverrule(_shipped!.Id, [.. numbers], read.Local("reason", _own?.Reason), read.Source("source", _own?.Source), read.Quality("quality"));
        var outcome = await Handler.HandleAsync(new OverruleDefault(Dossier, Version, overrule, read.Unreadable), Http.RequestAborted);
        await FinishAsync(outcome, BusinessCasePaths.Assumptions(Dossier), read.Unreadable, FieldOf);
    }

    private async Task PutBackAsync()
    {
        var outcome = await Back.HandleAsync(new PutBackDefault(Dossier, Version, _shipped!.Id), Http.RequestAborted);
        await FinishAsync(outcome, BusinessCasePaths.Assumptions(Dossier));
    }

    // A list is one field; which of its numbers is wrong stands in the message.
    private static string FieldOf(string path) => path.StartsWith(List, StringComparison.Ordinal) || path == "numbers" ? List : path;
}
