namespace Samenspel.Engine.Instruments;

/// <summary>
/// Which numbers of an area are shown: all, each organisation, each of its parts. A number of fewer people than the minimum is withheld. A total less the parts that are shown is a number too, of the parts that are
/// not. While those are fewer people than the minimum, the total of all is withheld; and in an organisation the smallest part that is shown. The parts of an organisation that is withheld are withheld all.
/// </summary>
internal sealed class AreaDisclosure(int area, int minimum, Func<NumberName, double> chance)
{
    public AreaResult Of(ReadOnlySpan<SheetArea> sheets)
    {
        var personal = new SheetArea[sheets.Length];
        var count = 0;
        var whole = new Dictionary<int, List<SheetArea>>();
        foreach (ref readonly var sheet in sheets)
        {
            if (!sheet.Key.Consensus)
            {
                personal[count++] = sheet;
            }
            else if (whole.TryGetValue(sheet.Key.Organisation, out var said))
            {
                said.Add(sheet);
            }
            else
            {
                whole.Add(sheet.Key.Organisation, [sheet]);
            }
        }

        var all = new Group(0, personal.AsMemory(0, count));
        var organisations = all.Divided(static sheet => sheet.Key.Organisation);
        var states = organisations.ConvertAll(organisation => organisation.People < minimum ? NumberState.TooFew : NumberState.Shown);
        var total = Number(all, null, null, all.People < minimum ? NumberState.TooFew : IsLeftOver(organisations, states) ? NumberState.Complement : NumberState.Shown);
        var results = new SortedDictionary<int, OrganisationResult>();
        for (var place = 0; place < organisations.Count; place++)
        {
            var (organisation, state) = (organisations[place], states[place]);
            var parts = organisation.Divided(static sheet => sheet.Split);
            var partStates = States(parts, state == NumberState.Shown);
            var number = Number(organisation, organisation.Id, null, state);
            results.Add(organisation.Id, new(organisation.Id, number, Said(whole, organisation.Id), [.. parts.Select((part, at) => Part(organisation.Id, part, partStates[at], number))]));
        }

        foreach (var organisation in whole.Keys.Where(organisation => !results.ContainsKey(organisation)))
        {
            results.Add(organisation, new(organisation, PublishedNumber.Without(NumberState.NoAnswers), Said(whole, organisation), []));
        }

        return new(total, [.. results.Values]);
    }

    private PartResult Part(int organisation, Group part, NumberState state, PublishedNumber whole)
    {
        var number = Number(part, organisation, part.Id, state);
        return new(part.Id, number, !number.IsShown && whole.IsShown);
    }

    private static double? Said(Dictionary<int, List<SheetArea>> whole, int organisation) =>
        whole.TryGetValue(organisation, out var said) ? GroupNumbers.Plain([.. said]) : null;

    private PublishedNumber Number(Group group, int? organisation, int? part, NumberState state) =>
        group.People == 0 ? PublishedNumber.Without(NumberState.NoAnswers)
        : state == NumberState.Shown ? GroupNumbers.Of(group.Sheets.Span, group.People, (chance(new(area, organisation, part, IsSpread: false)), chance(new(area, organisation, part, IsSpread: true))))
        : PublishedNumber.Without(state);

    // Of a total and an organisation the organisation says more: so here the total goes.
    private bool IsLeftOver(List<Group> organisations, List<NumberState> states)
    {
        var hidden = new HashSet<int>();
        foreach (var (organisation, state) in organisations.Zip(states))
        {
            if (state != NumberState.Shown)
            {
                organisation.AddPeople(hidden);
            }
        }

        return hidden.Count > 0 && hidden.Count < minimum;
    }

    // The choice looks at numbers of people only, never at what they answered, or the choice itself would tell something.
    private NumberState[] States(List<Group> parts, bool isWholeShown)
    {
        var states = parts.Select(part => part.People < minimum ? NumberState.TooFew : isWholeShown ? NumberState.Shown : NumberState.Complement).ToArray();
        if (!isWholeShown || Array.TrueForAll(states, state => state == NumberState.Shown))
        {
            return states;
        }

        var hidden = new HashSet<int>();
        for (var place = 0; place < states.Length; place++)
        {
            if (states[place] != NumberState.Shown)
            {
                parts[place].AddPeople(hidden);
            }
        }

        var smallestFirst = Enumerable.Range(0, states.Length).Where(place => states[place] == NumberState.Shown).OrderBy(place => parts[place].People).ThenBy(place => parts[place].Id).ToList();
        foreach (var place in smallestFirst.TakeWhile(_ => hidden.Count < minimum))
        {
            states[place] = NumberState.Complement;
            parts[place].AddPeople(hidden);
        }

        return states;
    }

    /// <summary>Sheets in their order.</summary>
    private sealed class Group(int id, ReadOnlyMemory<SheetArea> sheets)
    {
        private int? _people;

        public int Id { get; } = id;

        public ReadOnlyMemory<SheetArea> Sheets { get; } = sheets;

        public int People => _people ??= Count();

        public void AddPeople(HashSet<int> people)
        {
            foreach (ref readonly var sheet in Sheets.Span)
            {
                people.Add(sheet.Key.Respondent);
            }
        }

        /// <summary>The sheets lie in the order of what they are divided by.</summary>
        public List<Group> Divided(Func<SheetArea, int> by)
        {
            var groups = new List<Group>();
            var span = Sheets.Span;
            for (var from = 0; from < span.Length;)
            {
                var (id, to) = (by(span[from]), from + 1);
                while (to < span.Length && by(span[to]) == id)
                {
                    to++;
                }

                groups.Add(new(id, Sheets[from..to]));
                from = to;
            }

            return groups;
        }

        private int Count()
        {
            var people = new HashSet<int>(Sheets.Length);
            AddPeople(people);
            return people.Count;
        }
    }
}
