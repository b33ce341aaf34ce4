import { Component, computed, inject, input, signal } from '@angular/core';
import { parseText } from '@rekindle/journal/domain';
import { Api, OwnEarlierWordingsDocument } from '@rekindle/shared/graphql';
import { FormattedText, localDayInWords, momentInWords, PageError, Skeleton } from '@rekindle/shared/ui';
import { FoldedPart } from '../writing/folded-part';

/** What an entry said before it was written anew: the writer's alone, shared or not. Asked for when it is opened. */
@Component({
  selector: 'rk-earlier-wordings',
  imports: [FoldedPart, FormattedText, PageError, Skeleton],
  templateUrl: './earlier-wordings.html',
  styleUrl: './earlier-wordings.css',
})
export class EarlierWordings {
  readonly entryId = input.required<string>();
  readonly revision = input.required<number>();

  protected readonly isOpen = signal(false);
  protected readonly query = inject(Api).query(OwnEarlierWordingsDocument, () =>
    // With another wording there may be one more of the earlier ones.
    this.isOpen() && this.revision() > 0 ? { id: this.entryId() } : undefined,
  );
  protected readonly wordings = computed(() =>
    this.query.value()?.myEarlierWordings.map(({ revision, savedAt, writtenOn, text }) => ({
      ...{ revision, at: momentInWords(new Date(savedAt)), day: localDayInWords(writtenOn), blocks: parseText(text).blocks },
    })),
  );
}
