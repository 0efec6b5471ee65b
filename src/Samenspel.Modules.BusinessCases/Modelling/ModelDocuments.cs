using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Uncertainty;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>Writes a model, and the defaults as the case takes them; English, as the exchange file of which they are parts.</summary>
internal static class ModelDocuments
{
    public static byte[] Model(ModelView view) => JsonOutput.Write(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("uncertainty");
        ModelWriter.Write(json, view.Model);
        json.WriteStartArray("participants");
        for (var i = 0; i < view.State.Participants.Count; i++)
        {
            var (participant, drivers) = (view.State.Participants[i], view.State.Drivers[i]);
            json.WriteStartObject();
            json.WriteString("id", participant.Key);
            json.WriteString("name", participant.Name);
            BusinessCaseWriter.Figure(json, "workplaces", drivers.Workplaces);
            BusinessCaseWriter.Figure(json, "applications", drivers.Applications);
            BusinessCaseWriter.Figure(json, "vatCompensable", drivers.VatCompensable);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        UncertainWriter.Missing(json, view.Missing);
        json.WriteEndObject();
    });

    public static byte[] Defaults(ModelView view) => JsonOutput.Write(json =>
    {
        var shipped = UncertaintyDefaults.Shipped;
        json.WriteStartObject();
        json.WritePropertyName("label");
        BusinessCaseWriter.Text(json, shipped.Label);
        json.WritePropertyName("evidence");
        BusinessCaseWriter.Text(json, shipped.Evidence);
        json.WriteStartArray("defaults");
        foreach (var one in shipped.With(view.Model.Overrules).All)
        {
            json.WriteStartObject();
            DefaultWriter.Write(json, one, shipped.Of(one.Id));
            if (view.Used is { } used)
            {
                json.WriteBoolean("used", used.Contains(one.Id));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
