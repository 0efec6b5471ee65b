using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>What stands in which phase: everything that a publisher has stands in each of its models, and no how-question before the lock.</summary>
internal static class PlacingRules
{
    private static readonly (string Kind, string List)[] Placed =
        [(ItemKinds.Question, "questions"), (ItemKinds.Output, "outputs"), (ItemKinds.Warning, "warnings"), (ItemKinds.Statistic, "statistics")];

    public static void Check(ContentIndex index, FaultList faults)
    {
        foreach (var model in index.Of("process-model"))
        {
            CheckComplete(index, model, faults);
            CheckQuestions(index, model, model, model.Root.List("phases").Select(phase => (phase.At("id").Text, phase)), faults);
        }

        foreach (var addition in index.Of("process-addition"))
        {
            var target = addition.Root.At("to");
            foreach (var model in target.List("versions").Select(version => index.Find(addition, target.At("model").Text, version.Number ?? 0)).OfType<ContentFile>())
            {
                CheckQuestions(index, addition, model, addition.Root.List("phases").Select(phase => (phase.At("phase").Text, phase)), faults);
            }
        }

        foreach (var interventions in index.Of("process-interventions"))
        {
            CheckInterventions(index, interventions, faults);
        }
    }

    private static void CheckComplete(ContentIndex index, ContentFile model, FaultList faults)
    {
        foreach (var (kind, list) in Placed)
        {
            var placed = model.Root.List("phases").SelectMany(phase => phase.List(list)).Select(reference => ContentIndex.Name(model, reference)).ToHashSet();
            foreach (var used in index.UsedBy(model).Where(used => used.Publisher == model.Publisher))
            {
                foreach (var (id, item) in index.Items(used, kind).Where(item => item.Key.Length > 0 && !placed.Contains((used.Publisher, item.Key))))
                {
                    faults.Add(used, item, "not-in-model", CheckTexts.NotInModel, CheckTexts.NotInModel_Mend, ItemKinds.Word(kind), id, model.Id, list);
                }
            }
        }
    }

    /// <param name="file">Where the questions are placed: the model, or an addition to it.</param>
    private static void CheckQuestions(ContentIndex index, ContentFile file, ContentFile model, IEnumerable<(string Id, Spot Spot)> placed, FaultList faults)
    {
        var phases = ModelRules.Phases(model);
        var closed = phases.IndexOf(model.Root.At("lock").At("closes").Text);
        var questions = from phase in placed
                        where phases.IndexOf(phase.Id) < closed && phases.Contains(phase.Id, StringComparer.Ordinal)
                        from question in phase.Spot.List("questions")
                        where index.Resolve(file, question.Text, ItemKinds.Question)?.Item.At("matter").Text == "how"
                        select (phase.Id, Spot: question);
        foreach (var (phase, question) in questions)
        {
            faults.Add(file, question, "how-before-lock", CheckTexts.HowBeforeLock, CheckTexts.HowBeforeLock_Mend, question.Text, phase, phases[closed]);
        }
    }

    /// <summary>An intervention names its phase, and the models that pin it place it there.</summary>
    private static void CheckInterventions(ContentIndex index, ContentFile file, FaultList faults)
    {
        foreach (var item in file.Root.List("interventions"))
        {
            var (reference, phase) = (item.At("phase").At("model"), item.At("phase").At("phase"));
            var versions = index.Versions(file, reference.Text).Where(model => model.Format == "process-model").ToList();
            if (versions.Count == 0 && reference.Text.Length > 0)
            {
                faults.Add(file, reference, "unknown-reference", CheckTexts.UnknownReference, CheckTexts.UnknownReference_Mend, CheckTexts.Kind_Model, reference.Text);
            }

            var models = versions.Where(model => index.UsedBy(model).Contains(file)).ToList();
            foreach (var model in models.Count > 0 ? models : versions.OrderByDescending(model => model.Version).Take(1))
            {
                var place = model.Root.List("phases").FirstOrDefault(each => each.At("id").Text == phase.Text);
                if (!place.IsObject)
                {
                    ReferenceRules.Unknown(file, phase, ItemKinds.Phase, ModelRules.Phases(model), faults);
                }
                else if (models.Count > 0 && !place.List("interventions").Any(each => ContentIndex.Name(model, each) == (file.Publisher, item.At("id").Text)))
                {
                    faults.Add(file, phase, "not-in-phase", CheckTexts.NotInPhase, CheckTexts.NotInPhase_Mend, item.At("id").Text, phase.Text, model.Id);
                }
            }
        }
    }
}
