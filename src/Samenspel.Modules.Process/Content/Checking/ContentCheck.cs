using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Content.Schemas;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>All rules of docs/content/process.md, over all folders at once, so that one folder can refer to another.</summary>
internal static class ContentCheck
{
    public static (IReadOnlyList<ContentFile> Files, IReadOnlyList<ContentFault> Faults) Run(ContentFolders folders)
    {
        var faults = new FaultList();
        var files = ContentReader.Read(folders.All, faults);
        foreach (var file in files)
        {
            CheckForm(file, faults);
        }

        var index = new ContentIndex(files);
        FolderRules.Check(folders.All, files, faults);
        ReferenceRules.Check(index, faults);
        IdRules.Check(index, faults);
        ValidityRules.Check(index, faults);
        LegalRules.Check(index, faults);
        ModelRules.Check(index, faults);
        PlacingRules.Check(index, faults);
        TreeRules.Check(index, faults);
        DecisionRules.Check(index, faults);
        WarningRules.Check(index, faults);
        InstrumentRules.Check(index, faults);
        VersionRules.Check(index, faults);
        return (files, faults.InOrder());
    }

    private static void CheckForm(ContentFile file, FaultList faults)
    {
        if (file.Format is not { } format)
        {
            faults.Add(
                file, file.Root.At("format"), "unknown-format", CheckTexts.UnknownFormat, CheckTexts.UnknownFormat_Mend,
                file.Root.At("format").Text, Nearest.To(file.Root.At("format").Text, ContentFormats.Formats) ?? "samenspel-process-questions/1");
            return;
        }

        new SchemaCheck(ContentSchemas.Of(ContentFormats.SchemaOf(format)), file, faults).Run();
    }
}
