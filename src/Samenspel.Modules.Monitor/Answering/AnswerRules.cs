using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Content;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Monitor.Answering;

/// <summary>What an answer must keep to. Everything that is wrong is named at its place.</summary>
internal sealed class AnswerRules(Survey survey, MunicipalityPlaces places, string code)
{
    public const string CooperatesField = "samen";
    public const string CooperationsField = "samenwerkingen";
    public const string NameField = "naam";
    public const string PartnersField = "partners";
    public const string TasksField = "taken";
    public const string FormField = "vorm";
    public const string ExitField = "exit";
    public const string SatisfactionField = "tevreden";
    public const string MotivesField = "motieven";
    public const string FactorsField = "factoren";
    public const string RemarkField = "opmerking";

    /// <summary>What was written so far: it need not be complete.</summary>
    public IEnumerable<Refusal> Check(AnswerDocument document)
    {
        if (document.Cooperations.Count > AnswerDocument.MostCooperations)
        {
            yield return Wrong("monitor.too-many", Phrase.With(MonitorTexts.Wrong_TooMany, AnswerDocument.MostCooperations), CooperationsField);
        }

        foreach (var refusal in document.Cooperations.SelectMany((one, at) => Check(one, string.Create(CultureInfo.InvariantCulture, $"{CooperationsField}[{at}]."))))
        {
            yield return refusal;
        }

        foreach (var unknown in document.Motives.Except(survey.Motives.Select(one => one.Id)))
        {
            yield return Wrong("monitor.unknown-option", Phrase.With(MonitorTexts.Wrong_Option, unknown), MotivesField);
        }

        foreach (var unknown in document.Factors.Except(survey.Factors.Select(one => one.Id)))
        {
            yield return Wrong("monitor.unknown-option", Phrase.With(MonitorTexts.Wrong_Option, unknown), FactorsField);
        }

        if (document.Remark.Length > AnswerDocument.TextMaxLength)
        {
            yield return Wrong("monitor.too-long", Phrase.With(MonitorTexts.Wrong_Long, MonitorTexts.Field_Remark, AnswerDocument.TextMaxLength), RemarkField);
        }

        if (document is { Cooperates: false, Cooperations.Count: > 0 })
        {
            yield return Wrong("monitor.contradiction", MonitorTexts.Wrong_NoneButSome, CooperatesField);
        }
    }

    /// <summary>What is to be sent in.</summary>
    public static IEnumerable<Refusal> CheckWhole(AnswerDocument document)
    {
        if (document.Cooperates is null)
        {
            yield return Wrong("monitor.not-said", MonitorTexts.Wrong_NotSaid, CooperatesField);
        }

        if (document is { Cooperates: true, Cooperations.Count: 0 })
        {
            yield return Wrong("monitor.none-named", MonitorTexts.Wrong_NoneNamed, CooperationsField);
        }
    }

    public IEnumerable<Refusal> Check(NamedCooperation one, string place)
    {
        if (one.Name.Length is 0 or > AnswerDocument.NameMaxLength)
        {
            yield return Wrong("monitor.name", Phrase.With(MonitorTexts.Wrong_Title, MonitorTexts.Field_Name, AnswerDocument.NameMaxLength), place + NameField);
        }

        if (one.Partners.Count is 0 or > AnswerDocument.MostPartners)
        {
            yield return Wrong("monitor.partners", Phrase.With(MonitorTexts.Wrong_Partners, AnswerDocument.MostPartners), place + PartnersField);
        }

        foreach (var partner in one.Partners)
        {
            if (places.Of(partner) is not { } alive)
            {
                yield return Wrong("monitor.not-there", Phrase.With(MonitorTexts.Wrong_NotThere, places.NameOf(partner), Show.Date(places.Day)), place + PartnersField);
            }
            else if (alive == code)
            {
                yield return Wrong("monitor.itself", Phrase.With(MonitorTexts.Wrong_Itself, places.NameOf(partner)), place + PartnersField);
            }
        }

        foreach (var unknown in one.Tasks.Except(survey.Tasks.Select(task => task.Id)))
        {
            yield return Wrong("monitor.unknown-option", Phrase.With(MonitorTexts.Wrong_Option, unknown), place + TasksField);
        }

        if (one.Form is { } form && survey.Forms.All(known => known.Id != form))
        {
            yield return Wrong("monitor.unknown-option", Phrase.With(MonitorTexts.Wrong_Option, form), place + FormField);
        }

        if (one.Satisfaction is < 1 or > Engine.Surveys.SurveyFigures.Marks)
        {
            yield return Wrong("monitor.unknown-option", Phrase.With(MonitorTexts.Wrong_Option, one.Satisfaction), place + SatisfactionField);
        }
    }

    private static Refusal Wrong(string code, string message, string field) => new(RefusalKind.Invalid, code, message, field);
}
